namespace Registry.Domain.Days.Lunar;

/// <summary>The Vietnamese lunar calendar, for the days of 1900 to 2199; a lunar year bears the number of the year of its Tết.</summary>
/// <remarks>
/// Months begin on the civil day of the new moon, by UTC+7 since 1968 and by UTC+8 before; month 11 holds the winter
/// solstice; of the thirteen months between two solstice months, the first without a major term is the leap month.
/// Computed on demand, a year at a time, and kept. From 2050 on a month may begin a day off, because the turning of the
/// Earth cannot be foretold to the minute.
/// </remarks>
public static class VietnameseCalendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    /// <summary>The end of this lunar year lies in January 1900.</summary>
    private const int FirstLunarYear = FirstYear - 1;

    private static readonly LunarYear?[] Years = new LunarYear?[LastYear - FirstLunarYear + 1];

    /// <exception cref="RuleException">The day is not of the years 1900 to 2199.</exception>
    public static LunarDate ToLunar(DateOnly date)
    {
        if (date.Year is < FirstYear or > LastYear)
            throw OutOfRange();

        var year = YearOf(date.Year);
        if (date < year.Start)
            year = YearOf(date.Year - 1);

        var month = year.MonthOf(date);
        return new(date.DayNumber - month.Start.DayNumber + 1, month.Number, month.IsLeap, year.Number);
    }

    /// <exception cref="RuleException">There is no such lunar day, or its year is not one of 1900 to 2199.</exception>
    public static DateOnly ToSolar(LunarDate date)
    {
        if (date.Year is < FirstLunarYear or > LastYear)
            throw OutOfRange();

        if (YearOf(date.Year).Find(date.Month, date.IsLeap) is not { } month || date.Day < 1 || date.Day > month.Days)
            throw new RuleException("Lunar.DoesNotExist", date.ToString());

        var solar = month.Start.AddDays(date.Day - 1);
        return solar.Year >= FirstYear ? solar : throw OutOfRange();
    }

    /// <summary>29 or 30.</summary>
    public static int DaysInMonth(int year, int month, bool isLeap = false) =>
        Supported(year).Find(month, isLeap)?.Days
        ?? throw new RuleException("Lunar.DoesNotExist", new LunarDate(1, month, isLeap, year).ToString());

    /// <summary>The number of the month that the year has twice, if it has one.</summary>
    public static int? LeapMonthOf(int year) => Supported(year).LeapMonth?.Number;

    /// <summary>The first day of the lunar year.</summary>
    public static DateOnly TetOf(int year) => Supported(year).Start;

    private static LunarYear Supported(int year) => year is >= FirstYear and <= LastYear ? YearOf(year) : throw OutOfRange();

    // two threads may compute the same year at once; both get the same
    private static LunarYear YearOf(int year) => Years[year - FirstLunarYear] ??= new(year);

    private static RuleException OutOfRange() => new("Lunar.YearOutOfRange", FirstYear, LastYear);
}
