using System.Globalization;

namespace Registry.Domain.Days;

/// <summary>A date of which only the year, or the month and year, or the day and month may be known.</summary>
/// <remarks>What is not known stays unknown: a year alone is never 1 January.</remarks>
public readonly record struct PartialDate
{
    private const int LeapYear = 2000;

    public PartialDate(int? year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null)
            || (month is not null && day > DateTime.DaysInMonth(year ?? LeapYear, month.Value)) || day < 1)
            throw new RuleException("Date.DoesNotExist", Print(year, month, day));

        (Year, Month, Day) = (year, month, day);
    }

    public PartialDate(DateOnly date)
        : this(date.Year, date.Month, date.Day)
    {
    }

    public int? Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The finest part that is known; whether the year is known is asked of <see cref="Year"/>.</summary>
    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month
        : Year is not null ? DatePrecision.Year
        : DatePrecision.None;

    /// <summary>The whole date, when year, month and day are all known.</summary>
    public DateOnly? Date => Year is { } year && Month is { } month && Day is { } day ? new(year, month, day) : null;

    /// <summary>Day and month, when both are known.</summary>
    public MonthDay? MonthDay => Month is { } month && Day is { } day ? new(month, day) : null;

    /// <summary>Reads what offices write: <c>1996</c>, <c>5/1996</c>, <c>5/9/1996</c>, <c>05-09-1996</c>, <c>5/9/96</c>; nothing is <see cref="DatePrecision.None"/>.</summary>
    public static PartialDate Parse(string? text) =>
        TryParse(text, out var date) ? date : throw new RuleException("Date.Unreadable", text?.Trim() ?? "");

    /// <exception cref="RuleException">The text reads as a date, but there is no such day.</exception>
    public static bool TryParse(string? text, out PartialDate date) => PartialDateReader.TryRead(text, out date);

    /// <summary>dd/MM/yyyy, MM/yyyy, yyyy, or dd/MM when the year is not known.</summary>
    public override string ToString() => Print(Year, Month, Day);

    private static string Print(int? year, int? month, int? day) => string.Join('/', new[]
    {
        day?.ToString("00", CultureInfo.InvariantCulture),
        month?.ToString("00", CultureInfo.InvariantCulture),
        year?.ToString("0000", CultureInfo.InvariantCulture),
    }.OfType<string>());
}
