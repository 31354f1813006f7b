namespace Registry.Domain.Days.Lunar;

/// <summary>Names of years and days in the cycle of sixty, such as <c>Tân Sửu</c>.</summary>
public static class CanChi
{
    /// <summary>Within so many years a name is that of one year.</summary>
    private const int Around = 30;

    private static readonly string[] Can = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    private static readonly string[] Chi = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    /// <summary>The name of a lunar year.</summary>
    public static string OfYear(int lunarYear) => $"{Can[(lunarYear + 6) % 10]} {Chi[(lunarYear + 8) % 12]}";

    /// <summary>The name of the lunar year in which a day lies; it changes at Tết, not on 1 January.</summary>
    public static string OfYear(DateOnly date) => OfYear(VietnameseCalendar.ToLunar(date).Year);

    /// <summary>The year nearest to another whose name a text says: "Tân Sửu" near 2020 is 2021; null where it says none of the years around.</summary>
    public static int? YearNamedIn(string text, int near)
    {
        var folded = SearchText.Fold(text);
        return Enumerable.Range(0, Around).SelectMany(away => new[] { near + away, near - away }).Where(year => folded.Contains(SearchText.Fold(OfYear(year)), StringComparison.Ordinal))
            .Select(year => (int?)year).FirstOrDefault();
    }

    public static string OfDay(DateOnly date)
    {
        var number = JulianDay.Number(date);
        return $"{Can[(number + 9) % 10]} {Chi[(number + 1) % 12]}";
    }
}
