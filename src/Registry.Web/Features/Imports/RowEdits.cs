using System.Globalization;

namespace Registry.Web.Features.Imports;

/// <summary>What people type over the cells of a list; kept beside what stood there.</summary>
internal static class RowEdits
{
    /// <summary>The cells with the corrections in their places.</summary>
    public static IReadOnlyList<string> Corrected(IReadOnlyList<string> cells, string? corrections)
    {
        var result = cells.ToArray();
        foreach (var (column, typed) in Read(corrections))
            if (column < result.Length)
                result[column] = typed;

        return result;
    }

    public static Dictionary<int, string> Read(string? corrections) =>
        (ImportJson.Read<Dictionary<string, string>>(corrections) ?? []).ToDictionary(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture), pair => pair.Value);

    public static string Write(Dictionary<int, string> corrections) =>
        ImportJson.Write(corrections.ToDictionary(pair => pair.Key.ToString(CultureInfo.InvariantCulture), pair => pair.Value));
}
