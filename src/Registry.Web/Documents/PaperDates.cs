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

    /// <summary>A day as a letter in any language writes it: "ngày 05 tháng 01 năm 2027", "5 January 2027", "2027年1月5日".</summary>
    public static string InLanguage(DateOnly day, string language) => language switch
    {
        "vi" => DayText.Official(day),
        "en" => DayText.InEnglish(day),
        "zh" or "ja" => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
        "ko" => string.Create(CultureInfo.InvariantCulture, $"{day.Year}년 {day.Month}월 {day.Day}일"),
        // months in the form they have after a day; the year as everybody counts it, also where another era is in use
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthOf(day, CultureInfo.GetCultureInfo(language))} {day.Year}"),
    };

    private static string MonthOf(DateOnly day, CultureInfo culture) => culture.DateTimeFormat.MonthGenitiveNames[day.Month - 1];

    public static string Weekday(DateOnly day, bool vietnamese) =>
        vietnamese ? DayText.VietnameseWeekday(day.DayOfWeek) : DayText.EnglishWeekday(day.DayOfWeek);

    public static string Month(int month, bool vietnamese) =>
        vietnamese ? $"Tháng {month}" : English.DateTimeFormat.GetMonthName(month);

    public static string ShortMonth(int month, bool vietnamese) =>
        vietnamese ? $"Th. {month}" : English.DateTimeFormat.GetAbbreviatedMonthName(month);
}
