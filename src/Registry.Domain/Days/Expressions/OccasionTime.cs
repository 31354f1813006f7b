using System.Globalization;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Days.Expressions;

/// <summary>About a feast: "dịp năm mới", "Tết Nguyên đán Tân Sửu 2021".</summary>
/// <param name="Year">The year that begins; null: the year of the plan.</param>
public sealed record OccasionTime(Occasion Occasion, int? Year) : TimeExpression
{
    /// <summary>From the day of the Kitchen Gods, the 23rd of the twelfth month, on.</summary>
    private const int DaysBeforeTet = 7;

    /// <summary>To the tenth of the first month, by when offices have met for the new year.</summary>
    private const int DaysAfterTet = 9;

    public override IReadOnlyList<DayWindow> Windows(int planYear)
    {
        var year = Year ?? planYear;
        if (Occasion == Occasion.NewYear)
            return [DayWindow.OfMonths(year, 1, 1)];

        var tet = VietnameseCalendar.TetOf(year);
        return [new(tet.AddDays(-DaysBeforeTet), tet.AddDays(DaysAfterTet))];
    }

    protected internal override string Print() => (Occasion, Year) switch
    {
        (Occasion.NewYear, { } year) => string.Create(CultureInfo.InvariantCulture, $"dịp năm mới {year}"),
        (Occasion.NewYear, _) => "dịp năm mới",
        (_, { } year) => string.Create(CultureInfo.InvariantCulture, $"Tết Nguyên đán {CanChi.OfYear(year)} {year}"),
        _ => "Tết Nguyên đán",
    };
}

/// <summary>Feasts by which plans tell the time.</summary>
public enum Occasion
{
    /// <summary>The first of January and the weeks after it.</summary>
    NewYear,

    /// <summary>The lunar new year.</summary>
    Tet,
}
