namespace Registry.Web.Features.Imports;

/// <summary>The rows of a list that were seen so far, as far as later ones must know of them.</summary>
public sealed class EarlierRows
{
    private readonly Dictionary<string, EarlierRow> byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EarlierRow> byNumber = new(StringComparer.Ordinal);
    private readonly HashSet<int> taken = [];

    public bool IsTaken(int personId) => taken.Contains(personId);

    public void Take(int personId) => taken.Add(personId);

    public void Add(string personKey, EarlierRow row)
    {
        byPerson[personKey] = row with { Previous = byPerson.GetValueOrDefault(personKey) };
        if (row.Card is { } card)
            byNumber.TryAdd(card, row);
    }

    /// <summary>A row before this one with which it seems to be about one person.</summary>
    public EarlierRow? TwinOf(string personKey, EarlierRow row)
    {
        for (var earlier = byPerson.GetValueOrDefault(personKey); earlier is not null; earlier = earlier.Previous)
            if (!earlier.IsSomebodyElse(row))
                return earlier;

        return null;
    }

    public EarlierRow? WithNumberOf(EarlierRow row) => row.Card is { } card ? byNumber.GetValueOrDefault(card) : null;
}
