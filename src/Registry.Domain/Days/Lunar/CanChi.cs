namespace Registry.Domain.Days.Lunar;

/// <summary>Names of years and days in the cycle of sixty, such as <c>Tân Sửu</c>.</summary>
public static class CanChi
{
    private static readonly string[] Can = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    private static readonly string[] Chi = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    /// <summary>The name of a lunar year.</summary>
    public static string OfYear(int lunarYear) => $"{Can[(lunarYear + 6) % 10]} {Chi[(lunarYear + 8) % 12]}";

    /// <summary>The name of the lunar year in which a day lies; it changes at Tết, not on 1 January.</summary>
    public static string OfYear(DateOnly date) => OfYear(VietnameseCalendar.ToLunar(date).Year);

    public static string OfDay(DateOnly date)
    {
        var number = JulianDay.Number(date);
        return $"{Can[(number + 9) % 10]} {Chi[(number + 1) % 12]}";
    }
}
