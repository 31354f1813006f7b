namespace Registry.Web.Documents.Official;

/// <summary>An annex (phụ lục): its pages are numbered from one again.</summary>
/// <param name="Origin">"Kèm theo Kế hoạch số … ngày … của …", without brackets.</param>
public sealed record Annex(string Title, string? Origin, IReadOnlyList<Block> Body, bool IsLandscape = false)
{
    /// <summary>"Phụ lục" alone, "Phụ lục II" among several.</summary>
    internal static string Label(int ordinal, int count) => count < 2 ? "Phụ lục" : $"Phụ lục {OfficialNumerals.Roman(ordinal)}";
}
