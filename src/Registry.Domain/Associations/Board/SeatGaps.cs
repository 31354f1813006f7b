namespace Registry.Domain.Associations.Board;

/// <summary>Since when places of a seat are empty, and who came before whom.</summary>
public static class SeatGaps
{
    /// <summary>Since when at least so many places have been empty without a break; null: nobody ever held that many, as far as is known.</summary>
    /// <param name="places">From one to as many as are empty on the day.</param>
    public static DateOnly? EmptySince(this Seat seat, DateOnly day, int places)
    {
        DateOnly? since = null;
        foreach (var turn in Turns(seat).Where(turn => turn <= day).Distinct().OrderDescending())
        {
            if (seat.FreeOn(turn) < places)
                return since;

            since = turn;
        }

        return seat.CountOn(DateOnly.MinValue) >= places ? null : since;
    }

    /// <summary>Who left the place that is empty since a day; the second who left that day for the second empty place.</summary>
    public static Holding? LeftOn(this Seat seat, DateOnly day, int number) =>
        seat.Holdings.Where(holding => holding.To == day).OrderBy(holding => holding.From).ThenBy(holding => holding.Id).ElementAtOrDefault(number);

    /// <summary>Who held a single place before, unless it is the same person.</summary>
    public static Holding? Before(this Seat seat, Holding holding)
    {
        if (seat.CountOn(holding.From) != 1)
            return null;

        var before = seat.Holdings.Where(other => other != holding && !other.Acting && other.To <= holding.From).MaxBy(other => other.To);
        return before?.PersonId == holding.PersonId ? null : before;
    }

    private static IEnumerable<DateOnly> Turns(Seat seat) =>
    [
        .. seat.Holdings.Select(holding => holding.From),
        .. seat.Holdings.Select(holding => holding.To).OfType<DateOnly>(),
        .. seat.Sizes.Select(size => size.From).OfType<DateOnly>(),
    ];
}
