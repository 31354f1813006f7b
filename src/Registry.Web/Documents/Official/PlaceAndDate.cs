using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Documents.Official;

/// <summary>Where and on which day a paper is issued; what is not known yet is left blank.</summary>
public sealed record PlaceAndDate(string? Place, int Year, int? Month = null, int? Day = null)
{
    private const string Blank = "      ";

    public static PlaceAndDate Of(string? place, DateOnly day) => new(place, day.Year, day.Month, day.Day);

    /// <summary>"Đồng Nai, ngày 05 tháng 01 năm 2026"</summary>
    public string Line => string.IsNullOrWhiteSpace(Place) ? Capital(DayLine) : $"{Place.Trim()}, {DayLine}";

    private string DayLine => (Month, Day) switch
    {
        ({ } month, { } day) => DayText.Official(new(Year, month, day)),
        ({ } month, null) => DayText.OfficialWithoutDay(Year, month),
        _ => string.Create(CultureInfo.InvariantCulture, $"ngày{Blank}tháng{Blank}năm {Year}"),
    };

    private static string Capital(string line) => "N" + line[1..];
}
