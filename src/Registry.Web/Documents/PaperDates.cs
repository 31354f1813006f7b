using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Documents;

/// <summary>Days as papers write them.</summary>
public static class PaperDates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"June 2027"</summary>
    public static string MonthInEnglish(DateOnly day) => day.ToString("MMMM yyyy", English);

    /// <summary>A day of the past as far as it is known: "24/6/1967", "6/1967", "1967"; in English "24 June 1967".</summary>
    public static string Known(PartialDate date, bool vietnamese) => (date.Year, date.Month, date.Day) switch
    {
        (null, _, _) => "",
        ({ } year, { } month, { } day) => vietnamese ? $"{day}/{month}/{year}" : DayText.InEnglish(new(year, month, day)),
        ({ } year, { } month, null) => vietnamese ? $"{month}/{year}" : MonthInEnglish(new(year, month, 1)),
        ({ } year, _, _) => year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Weekday(DateOnly day, bool vietnamese) =>
        vietnamese ? DayText.VietnameseWeekday(day.DayOfWeek) : DayText.EnglishWeekday(day.DayOfWeek);

    public static string Month(int month, bool vietnamese) =>
        vietnamese ? $"Tháng {month}" : English.DateTimeFormat.GetMonthName(month);

    public static string ShortMonth(int month, bool vietnamese) =>
        vietnamese ? $"Th. {month}" : English.DateTimeFormat.GetAbbreviatedMonthName(month);
}
