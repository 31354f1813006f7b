namespace Registry.Web.Documents.YearCalendars;

/// <summary>The year as one ruler with pins: tall and filled for a round year, a ring for a fifth, short for the others.</summary>
internal static class YearRuler
{
    private const int DayWidth = 5;
    private const int Foot = 150;
    private const int Height = 160;
    private const int NeighbourDays = 3;
    private const int Step = 22;

    public static Markup Draw(YearCalendar calendar)
    {
        var year = calendar.Year;
        var width = X(new(year, 12, 31)) + DayWidth;
        return Markup.Of(
            $"""
            <svg class="year-ruler" viewBox="0 0 {width} {Height}" aria-hidden="true" focusable="false">
            {calendar.Holidays.Where(holiday => holiday.First.Year == year && holiday.Last.Year == year).Select(Holiday)}
            {Enumerable.Range(1, 12).Select(month => MonthMark(year, month, calendar.Language.HasVietnamese()))}
            <path class="ruler-ticks" d="{Markup.Trusted(Mondays(year))}"/>
            <path class="ruler-base" d="M0 {Foot}H{width}M{width} 0V{Height}"/>
            {Pins(calendar)}
            </svg>
            """);
    }

    private static int X(DateOnly day) => (day.DayOfYear - 1) * DayWidth;

    private static Markup Holiday(CalendarHoliday holiday) =>
        Markup.Of($"""<rect class="ruler-feast" x="{X(holiday.First)}" y="34" width="{X(holiday.Last) + DayWidth - X(holiday.First)}" height="{Foot - 34}"/>""");

    private static Markup MonthMark(int year, int month, bool vietnamese)
    {
        var x = X(new(year, month, 1));
        return Markup.Of($"""<path class="month-line" d="M{x} 0V{Height}"/><text class="month-name" x="{x + 8}" y="22">{PaperDates.ShortMonth(month, vietnamese)}</text>""");
    }

    private static string Mondays(int year)
    {
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays);
        return string.Concat(days.Where(day => day.DayOfWeek == DayOfWeek.Monday).Select(day => $"M{X(day)} {Foot}v-7"));
    }

    // days that stand close together get heads of different height, so that none hides another
    private static IEnumerable<Markup> Pins(YearCalendar calendar)
    {
        var (last, lift) = (DateOnly.MinValue, 0);
        foreach (var day in calendar.Days.OrderBy(day => day.Date))
        {
            lift = day.Date.DayNumber - last.DayNumber < NeighbourDays ? (lift + 1) % 3 : 0;
            last = day.Date;
            yield return Pin(day, lift * Step);
        }
    }

    private static Markup Pin(CalendarDay day, int lift)
    {
        var x = X(day.Date) + (DayWidth / 2.0);
        var (kind, height, radius) = Seal.Class(day.Milestone) switch
        {
            "t" => ("t", 88, 10.5),
            "l5" => ("l5", 66, 9),
            _ => ("k", 30, 4.5),
        };
        var y = Foot - height - (kind == "k" ? lift / 2 : -lift / 2);
        return Markup.Of($"""<path class="ruler-pin {kind}" d="M{x} {Foot}V{y}"/><circle class="ruler-head {kind}" cx="{x}" cy="{y}" r="{radius}"/>""");
    }
}
