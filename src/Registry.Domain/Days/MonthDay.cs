using System.Globalization;

namespace Registry.Domain.Days;

/// <summary>A day of a month in no particular year, 29 February included.</summary>
public readonly record struct MonthDay
{
    private const int LeapYear = 2000;

    public MonthDay(int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(LeapYear, month))
            throw new RuleException("Date.DoesNotExist", $"{day:00}/{month:00}");

        Month = month;
        Day = day;
    }

    public int Month { get; }

    public int Day { get; }

    /// <summary>Reads a list such as <c>08-15;01-26</c>, month before day as in the reference files.</summary>
    public static IReadOnlyList<MonthDay> ParseList(string? text) =>
        [.. (text ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    public static string FormatList(IEnumerable<MonthDay> days) =>
        string.Join(';', days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}-{day.Day:00}")));

    /// <summary>The day in <paramref name="year"/>; 29 February falls where <paramref name="leapDay"/> says.</summary>
    public DateOnly In(int year, LeapDayChoice leapDay = LeapDayChoice.LastOfFebruary)
    {
        if (Month != 2 || Day != 29 || DateTime.IsLeapYear(year))
            return new(year, Month, Day);

        return leapDay == LeapDayChoice.LastOfFebruary ? new(year, 2, 28) : new(year, 3, 1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:00}/{Month:00}");

    private static MonthDay Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
                ? new(month, day)
                : throw new RuleException("Date.Unreadable", text);
    }
}
