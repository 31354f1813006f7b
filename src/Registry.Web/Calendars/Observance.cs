namespace Registry.Web.Calendars;

/// <summary>From when on a zone's clocks show one offset, once or every year.</summary>
/// <param name="Start">By the clock as it was before the change.</param>
internal sealed record Observance(
    DateTime Start, TimeSpan From, TimeSpan To, bool IsDaylight, YearlyWeekday? Returns = null);

/// <summary>A weekday of a month that returns every year: the second Sunday, or, with week −1, the last.</summary>
internal sealed record YearlyWeekday(int Month, int Week, DayOfWeek Weekday)
{
    private const int DaysInWeek = 7;

    public DateTime In(int year)
    {
        if (Week > 0)
        {
            var first = new DateTime(year, Month, 1);
            var ahead = (Weekday - first.DayOfWeek + DaysInWeek) % DaysInWeek;
            return first.AddDays(ahead + (Week - 1) * DaysInWeek);
        }

        var last = new DateTime(year, Month, DateTime.DaysInMonth(year, Month));
        return last.AddDays(-((last.DayOfWeek - Weekday + DaysInWeek) % DaysInWeek));
    }
}
