namespace Registry.Domain.Associations.Board;

/// <summary>Somebody came to a seat or left it.</summary>
public sealed record BoardChange(DateOnly On, Holding Holding, bool IsLeaving)
{
    public DateOnly? ReportedOn => IsLeaving ? Holding.EndReportedOn : Holding.ReportedOn;

    /// <summary>The changes of elected bodies until a day, the latest first; being elected again to the same seat is none.</summary>
    public static IReadOnlyList<BoardChange> Of(IEnumerable<Seat> seats, DateOnly until)
    {
        var holdings = seats.Where(seat => seat.Body.IsElected()).SelectMany(seat => seat.Holdings).ToList();
        var came = holdings.Where(one => !holdings.Exists(other => GoesOn(other, one))).Select(one => new BoardChange(one.From, one, IsLeaving: false));
        var left = holdings.Where(one => one.To is not null && !holdings.Exists(other => GoesOn(one, other)))
            .Select(one => new BoardChange(one.To!.Value, one, IsLeaving: true));
        return [.. came.Concat(left).Where(change => change.On <= until).OrderByDescending(change => change.On).ThenByDescending(change => change.Holding.Id)];
    }

    private static bool GoesOn(Holding one, Holding next) =>
        one != next && one.To == next.From && one.Seat == next.Seat && one.PersonId == next.PersonId && one.Acting == next.Acting;
}
