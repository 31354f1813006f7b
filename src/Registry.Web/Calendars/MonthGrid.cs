namespace Registry.Web.Calendars;

/// <summary>The days of a month in weeks from Monday to Sunday; places before the first and after the last day are empty.</summary>
public sealed record MonthGrid(int Month, IReadOnlyList<IReadOnlyList<DateOnly?>> Weeks)
{
    private const int DaysOfWeek = 7;

    /// <summary>Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Order { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static IReadOnlyList<MonthGrid> OfYear(int year) => [.. Enumerable.Range(1, 12).Select(month => Of(year, month))];

    public static MonthGrid Of(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var before = ((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        var places = Enumerable.Repeat<DateOnly?>(null, before)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(day => (DateOnly?)first.AddDays(day)))
            .Chunk(DaysOfWeek)
            .Select(week => (IReadOnlyList<DateOnly?>)[.. week, .. Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - week.Length)]);
        return new(month, [.. places]);
    }
}
