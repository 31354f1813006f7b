using System.Globalization;

namespace Registry.Domain.Days;

/// <summary>Days as official papers and letters write them.</summary>
public static class DayText
{
    /// <summary>Room for the day that is written in by hand when the paper gets its number.</summary>
    private const string Blank = "      ";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] VietnameseWeekdays =
        ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>05/01/2026</summary>
    public static string Numeric(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>ngày 05 tháng 01 năm 2026</summary>
    public static string Official(DateOnly date) => $"ngày {date.Day:00} {OfficialMonth(date.Year, date.Month)}";

    /// <summary>The same before the day is known: room is left for it.</summary>
    public static string OfficialWithoutDay(int year, int month) => $"ngày{Blank}{OfficialMonth(year, month)}";

    /// <summary>tháng 01 năm 2026, tháng 6 năm 2026</summary>
    /// <remarks>Decree 30/2020/NĐ-CP: a zero stands before days under 10 and before months 1 and 2, never before 3 to 9.</remarks>
    public static string OfficialMonth(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"tháng {(month <= 2 ? "0" : "")}{month} năm {year}");

    /// <summary>5 January 2026</summary>
    public static string InEnglish(DateOnly date) => date.ToString("d MMMM yyyy", English);

    /// <summary>thứ Hai … thứ Bảy, Chủ nhật, as within a sentence.</summary>
    public static string VietnameseWeekday(DayOfWeek weekday) => VietnameseWeekdays[(int)weekday];

    /// <summary>Thứ Hai … Thứ Bảy, Chủ nhật, as at the head of a line.</summary>
    public static string VietnameseWeekdayCapital(DayOfWeek weekday) =>
        string.Concat(VietnameseWeekdays[(int)weekday][..1].ToUpperInvariant(), VietnameseWeekdays[(int)weekday].AsSpan(1));

    public static string EnglishWeekday(DayOfWeek weekday) => English.DateTimeFormat.GetDayName(weekday);
}
