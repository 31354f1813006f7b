namespace Registry.Domain.Members.Import.Rows;

/// <summary>The names by which lists call branches, categories and countries.</summary>
public sealed class KnownWords
{
    private const string BranchOpening = "chi hoi ";

    private readonly Dictionary<string, int> branches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(ListWordKind, string), WordChoice> choices = [];

    /// <summary>Two branches of one name cannot be told apart by it.</summary>
    public void AddBranch(int id, string name)
    {
        Add(branches, SearchText.Fold(name), id);
        if (SearchText.Fold(name) is var folded && folded.StartsWith(BranchOpening, StringComparison.Ordinal))
            Add(branches, folded[BranchOpening.Length..], id);
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

    private const int Several = -1;

    private static void Add(Dictionary<string, int> known, string name, int id)
    {
        if (!known.TryAdd(name, id) && known[name] != id)
            known[name] = Several;
    }
}
