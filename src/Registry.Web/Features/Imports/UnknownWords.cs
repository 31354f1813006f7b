using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>Branches and categories that a list names and the registry does not know, counted.</summary>
internal sealed class UnknownWords
{
    private readonly Dictionary<(ListWordKind, string), UnknownWord> found = [];

    public void AddAll(IEnumerable<ImportRow> rows)
    {
        foreach (var finding in rows.SelectMany(row => ImportJson.Read<List<CellFinding>>(row.Findings) ?? []))
            if (KindOf(finding.Remark.Code) is { } kind)
                Add(kind, finding.Remark.Arguments[0]);
    }

    public IReadOnlyList<UnknownWord> First(int most) => [.. found.Values.OrderByDescending(word => word.Count).Take(most)];

    private void Add(ListWordKind kind, string text)
    {
        var folded = SearchText.Fold(text);
        var word = found.GetValueOrDefault((kind, folded)) ?? new(kind, folded, text, 0);
        found[(kind, folded)] = word with { Count = word.Count + 1 };
    }

    private static ListWordKind? KindOf(string code) => code switch
    {
        "Cell.BranchUnknown" => ListWordKind.Branch,
        "Cell.CategoryUnknown" => ListWordKind.Category,
        _ => null,
    };
}

/// <summary>A word that the registry does not know, as it is first written, and in how many rows it stands.</summary>
public sealed record UnknownWord(ListWordKind Kind, string Folded, string Text, int Count);
