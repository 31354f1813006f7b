using Registry.Domain.Members.Exporting;

namespace Registry.Web.Features.Exports;

/// <summary>A layout to choose: one of those that are always there, or one that an office keeps.</summary>
/// <param name="Key">Its number, or the word for one that is always there.</param>
/// <param name="IsKept">The reader may change it.</param>
public sealed record ExportPlan(string Key, string Name, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<string> Titles, ExportSort Sort, string? Owner = null, bool IsKept = false)
{
    public const string Usual = "usual";
    public const string Complete = "complete";
}
