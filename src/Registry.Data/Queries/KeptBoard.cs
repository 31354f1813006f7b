using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;

namespace Registry.Data.Queries;

/// <summary>All that is known of an association's boards; asked for the board of a day.</summary>
/// <param name="Members">Holders who are or were members of the association or of what lies below it.</param>
/// <param name="Left">When holders who are members no longer left the association and all below it.</param>
public sealed record KeptBoard(
    int AssociationId, IReadOnlyList<Seat> Seats, IReadOnlyList<Congress> Congresses, IReadOnlySet<int> Members, IReadOnlyDictionary<int, DateOnly> Left)
{
    public BoardOnDay On(DateOnly day) => BoardOnDay.Of(Seats, day, TermOn(day)?.EndsOn);

    public IReadOnlyList<BoardWarning> WarningsOn(DateOnly day) => BoardWarnings.Of(On(day), Seats, Left);

    /// <summary>The term that the day falls into or follows, as the congresses until then opened it.</summary>
    public TermClock? TermOn(DateOnly day) =>
        TermClock.Of(Congresses.Where(congress => congress.HeldOn is null || congress.HeldOn <= day), day);

    /// <summary>The congresses that were held, the latest first.</summary>
    public IReadOnlyList<Congress> Held => [.. Congresses.Where(congress => congress.HeldOn is not null).OrderByDescending(congress => congress.HeldOn)];
}
