using Registry.Domain.Members;

namespace Registry.Domain.Associations.Board;

/// <summary>What changed between the boards of two days: who came, who left, who holds another title.</summary>
public sealed record BoardDifference(
    IReadOnlyList<BoardMove> Came, IReadOnlyList<BoardMove> Left, IReadOnlyList<BoardMove> Changed, int Stayed)
{
    public bool IsNone => Came.Count + Left.Count + Changed.Count == 0;

    public static BoardDifference Between(BoardOnDay before, BoardOnDay after)
    {
        var (was, has) = (TitlesOf(before), TitlesOf(after));
        var moves = was.Keys.Union(has.Keys)
            .Select(id => new BoardMove(
                (has.GetValueOrDefault(id) ?? was[id])[0].Person!, was.GetValueOrDefault(id) ?? [], has.GetValueOrDefault(id) ?? []))
            .OrderBy(move => move.Person.SortName, StringComparer.Ordinal).ThenBy(move => move.Person.Id).ToList();
        var both = moves.Where(move => move.Before.Count > 0 && move.After.Count > 0).ToList();
        var changed = both.Where(move => !SeatsOf(move.Before).SetEquals(SeatsOf(move.After))).ToList();
        return new(
            [.. moves.Where(move => move.Before.Count == 0)],
            [.. moves.Where(move => move.After.Count == 0)],
            changed,
            both.Count - changed.Count);
    }

    private static Dictionary<int, IReadOnlyList<Holding>> TitlesOf(BoardOnDay board) => board.Places
        .Select(place => place.Holding).OfType<Holding>().GroupBy(holding => holding.PersonId)
        .ToDictionary(held => held.Key, held => (IReadOnlyList<Holding>)[.. held]);

    private static HashSet<(int Seat, bool Acting)> SeatsOf(IEnumerable<Holding> held) => [.. held.Select(holding => (holding.Seat!.Id, holding.Acting))];
}

/// <summary>A person and the seats they held on the first and on the second day.</summary>
public sealed record BoardMove(Person Person, IReadOnlyList<Holding> Before, IReadOnlyList<Holding> After);
