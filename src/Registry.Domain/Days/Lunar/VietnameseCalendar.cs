namespace Registry.Domain.Days.Lunar;

/// <summary>The Vietnamese lunar calendar of the years 1900 to 2199.</summary>
public static class VietnameseCalendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    public static LunarDate ToLunar(DateOnly date) => throw new RuleException("Lunar.YearOutOfRange", FirstYear, LastYear);

    public static DateOnly ToSolar(LunarDate date) => throw new RuleException("Lunar.YearOutOfRange", FirstYear, LastYear);

    public static int DaysInMonth(int year, int month, bool isLeap = false) => throw new RuleException("Lunar.YearOutOfRange", FirstYear, LastYear);
}
