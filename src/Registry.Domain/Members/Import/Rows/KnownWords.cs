namespace Registry.Domain.Members.Import.Rows;

/// <summary>The names by which lists call branches, categories and countries.</summary>
public sealed class KnownWords
{
    private const string BranchOpening = "chi hoi ";
    private const string AssociationOpening = "hoi ";
    private const int LeastShared = 2;

    private readonly Dictionary<string, int> branches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(ListWordKind, string), WordChoice> choices = [];

    /// <summary>Two branches of one name cannot be told apart by it.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="name">Its whole name: "Chi hội hữu nghị Việt Nam – Lào Trường Đại học Đồng Nai".</param>
    /// <param name="above">The association it belongs to: what both names begin with is left out by whoever writes a list.</param>
    public void AddBranch(int id, string name, string? above = null)
    {
        var folded = SearchText.Fold(name);
        Add(branches, folded, id);
        if (!folded.StartsWith(BranchOpening, StringComparison.Ordinal))
            return;

        var own = folded[BranchOpening.Length..];
        Add(branches, own, id);
        if (above is null || OwnPart(own, Without(SearchText.Fold(above), AssociationOpening)) is not { } part)
            return;

        Add(branches, part, id);
        Add(branches, BranchOpening + part, id);
    }

    public void AddCategory(int id, params IEnumerable<string> names)
    {
        foreach (var name in names)
            categories[SearchText.Fold(name)] = id;
    }

    public void AddCountry(string iso2, params IEnumerable<string> names)
    {
        foreach (var name in names.Append(iso2))
            countries.TryAdd(SearchText.Fold(name), iso2);
    }

    /// <summary>Wards and provinces; null where the list has no column for them.</summary>
    public KnownPlaces? Places { get; set; }

    public void Choose(WordChoice choice) => choices[(choice.Kind, choice.Text)] = choice;

    public WordChoice? Branch(string text) => Find(ListWordKind.Branch, branches, text);

    public WordChoice? Category(string text) => Find(ListWordKind.Category, categories, text);

    /// <summary>The code of a country; “Việt Nam” and “Kinh” are no foreign ones.</summary>
    public bool TryCountry(string text, out string? iso2)
    {
        var folded = SearchText.Fold(text);
        iso2 = null;
        return folded is "viet nam" or "vn" or "vietnam" or "viet nam (vn)" || (countries.TryGetValue(folded, out iso2) && (iso2 != "VN" || (iso2 = null) is null));
    }

    private WordChoice? Find(ListWordKind kind, Dictionary<string, int> known, string text)
    {
        var folded = SearchText.Fold(text);
        if (choices.TryGetValue((kind, folded), out var chosen))
            return chosen;

        return known.TryGetValue(folded, out var id) && id != Several ? new(kind, folded, WordAct.Use, id) : null;
    }

    /// <summary>The words of a branch that come after those it shares with the association.</summary>
    private static string? OwnPart(string branch, string association)
    {
        var words = branch.Split(' ');
        var shared = words.Zip(association.Split(' ')).TakeWhile(pair => pair.First == pair.Second).Count();
        return shared >= LeastShared && shared < words.Length ? string.Join(' ', words[shared..]) : null;
    }

    private static string Without(string text, string opening) => text.StartsWith(opening, StringComparison.Ordinal) ? text[opening.Length..] : text;

    private const int Several = -1;

    private static void Add(Dictionary<string, int> known, string name, int id)
    {
        if (!known.TryAdd(name, id) && known[name] != id)
            known[name] = Several;
    }
}
