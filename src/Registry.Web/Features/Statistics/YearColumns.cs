using System.Globalization;

namespace Registry.Web.Features.Statistics;

/// <summary>The years of joining as one column each, without gaps between the first and the last year.</summary>
public sealed class YearColumns(CountTable joined)
{
    private readonly IReadOnlyList<(int Year, int Number)> years =
        [.. joined.Rows.Where(row => int.TryParse(row.Label, CultureInfo.InvariantCulture, out _)).Select(row => (int.Parse(row.Label, CultureInfo.InvariantCulture), row.Number))];

    public bool IsWorthDrawing => years.Count > 1;

    public int First => years[0].Year;

    public int Last => years[^1].Year;

    public int Width => Last - First + 1;

    public int Most => Math.Max(1, years.Max(year => year.Number));

    /// <summary>The path of all columns, one wide for a year, as high as there were people.</summary>
    public string Path => string.Concat(years.Where(year => year.Number > 0).Select(year =>
        string.Create(CultureInfo.InvariantCulture, $"M{year.Year - First + 0.1} {Most}v-{year.Number}h.8v{year.Number}z")));

    /// <summary>A line under the first year of each decade.</summary>
    public string Decades => string.Concat(Enumerable.Range(First, Width).Where(year => year % 10 == 0).Select(year => string.Create(CultureInfo.InvariantCulture, $"M{year - First} 0V{Most}")));
}
