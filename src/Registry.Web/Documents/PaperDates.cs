using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Documents;

/// <summary>Days as papers write them.</summary>
public static class PaperDates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] VietnameseWeekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>"ngày 05 tháng 01 năm 2026"</summary>
    public static string Official(DateOnly day) => $"ngày {day.Day:00} {OfficialMonth(day)}";

    /// <summary>"tháng 01 năm 2026", but "tháng 6 năm 2026": a zero stands before days under 10 and before the months 1 and 2.</summary>
    /// <remarks>Decree 30/2020/NĐ-CP, annex I: so that nobody can write a 1 in front of the figure.</remarks>
    public static string OfficialMonth(DateOnly day) =>
        day.Month <= 2 ? $"tháng {day.Month:00} năm {day.Year}" : $"tháng {day.Month} năm {day.Year}";

    /// <summary>"24 June 2027"</summary>
    public static string InEnglish(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>"June 2027"</summary>
    public static string MonthInEnglish(DateOnly day) => day.ToString("MMMM yyyy", English);

    /// <summary>A day of the past as far as it is known: "24/6/1967", "6/1967", "1967"; in English "24 June 1967".</summary>
    public static string Known(PartialDate date, bool vietnamese) => (date.Year, date.Month, date.Day) switch
    {
        (null, _, _) => "",
        ({ } year, { } month, { } day) => vietnamese ? $"{day}/{month}/{year}" : InEnglish(new(year, month, day)),
        ({ } year, { } month, null) => vietnamese ? $"{month}/{year}" : MonthInEnglish(new(year, month, 1)),
        ({ } year, _, _) => year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Weekday(DateOnly day, bool vietnamese) =>
        vietnamese ? VietnameseWeekdays[(int)day.DayOfWeek] : English.DateTimeFormat.GetDayName(day.DayOfWeek);

    public static string Month(int month, bool vietnamese) =>
        vietnamese ? $"Tháng {month}" : English.DateTimeFormat.GetMonthName(month);

    public static string ShortMonth(int month, bool vietnamese) =>
        vietnamese ? $"Th. {month}" : English.DateTimeFormat.GetAbbreviatedMonthName(month);

    /// <summary>"60th", "61st", "112th"</summary>
    public static string EnglishOrdinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
