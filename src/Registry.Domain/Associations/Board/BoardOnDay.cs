namespace Registry.Domain.Associations.Board;

/// <summary>Who holds which seat of an association on a day, and which places are empty.</summary>
/// <remarks>
/// A seat of the standing committee is a seat of the executive committee too, so it is listed once, in the narrower body;
/// a body counts its people, not its places, so that somebody with two titles is one member.
/// </remarks>
public sealed class BoardOnDay
{
    private BoardOnDay(DateOnly day, DateOnly? termEndsOn, IReadOnlyList<BoardPlace> places)
    {
        Day = day;
        TermEndsOn = termEndsOn;
        Places = places;
    }

    public DateOnly Day { get; }

    /// <summary>The last day of the term that the day falls into or follows; null before the first congress.</summary>
    public DateOnly? TermEndsOn { get; }

    /// <summary>In the order of bodies and seats.</summary>
    public IReadOnlyList<BoardPlace> Places { get; }

    public int Filled => Places.Count(place => !place.IsEmpty);

    public int Empty => Places.Count(place => place.IsEmpty);

    public IEnumerable<BoardBody> Bodies => Places.Select(place => place.Seat.Body).Distinct();

    /// <summary>Who signs the association's papers on the day.</summary>
    public Holding? Signer => Places.FirstOrDefault(place => place.Seat.NeededFor == SeatNeed.Signing && !place.IsEmpty)?.Holding;

    public static BoardOnDay Of(IEnumerable<Seat> seats, DateOnly day, DateOnly? termEndsOn = null) => new(day, termEndsOn,
    [
        .. seats.OrderBy(seat => seat.Body).ThenBy(seat => seat.Order).ThenBy(seat => seat.Id).SelectMany(seat => PlacesOf(seat, day, termEndsOn)),
    ]);

    /// <summary>The places listed under a body.</summary>
    public IEnumerable<BoardPlace> PlacesOf(BoardBody body) => Places.Where(place => place.Seat.Body == body);

    /// <summary>The people of a body, each once: the executive committee is also made of the standing committee.</summary>
    public IReadOnlyList<int> PeopleOf(BoardBody body) =>
    [
        .. Places.Where(place => place.Seat.Body == body || (body == BoardBody.Executive && place.Seat.Body == BoardBody.Standing))
            .Select(place => place.Holding?.PersonId).OfType<int>().Distinct(),
    ];

    private static IEnumerable<BoardPlace> PlacesOf(Seat seat, DateOnly day, DateOnly? termEndsOn)
    {
        var held = seat.HeldOn(day).OrderBy(holding => holding.Person?.SortName, StringComparer.Ordinal).ThenBy(holding => holding.PersonId).ToList();
        foreach (var holding in held)
            yield return new(seat, holding, null, seat.Before(holding), IsCarriedOver(seat, holding, day, termEndsOn));

        DateOnly? last = null;
        var sameDay = 0;
        for (var empty = 1; empty <= seat.CountOn(day) - held.Count; empty++)
        {
            var since = seat.EmptySince(day, empty);
            sameDay = empty > 1 && since == last ? sameDay + 1 : 0;
            last = since;
            yield return new(seat, null, since, since is { } first ? seat.LeftOn(first, sameDay) : null, IsCarriedOver: false);
        }
    }

    private static bool IsCarriedOver(Seat seat, Holding holding, DateOnly day, DateOnly? termEndsOn) =>
        day > termEndsOn && holding.From <= termEndsOn && seat.Body.IsElected();
}
