namespace Registry.Domain.Days.Lunar;

/// <summary>Lunar days as people say them: <c>23 tháng Chạp năm Bính Ngọ</c>.</summary>
public static class LunarText
{
    private static readonly string[] Months =
        ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp"];

    /// <summary>Without the word "tháng": Giêng is the first month, Chạp the last.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>Days 1 to 10 are called "mùng"; a leap month says "nhuận".</summary>
    public static string InVietnamese(this LunarDate date) =>
        $"{(date.Day <= 10 ? "mùng " : "")}{date.Day} tháng {MonthName(date.Month)}{(date.IsLeap ? " nhuận" : "")} năm {CanChi.OfYear(date.Year)}";

    public static string InEnglish(this LunarDate date) =>
        $"day {date.Day} of {(date.IsLeap ? "leap " : "")}month {date.Month}, {CanChi.OfYear(date.Year)} year";
}
