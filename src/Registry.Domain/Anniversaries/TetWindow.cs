using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Anniversaries;

/// <summary>The days around Tết on which nothing else is held.</summary>
/// <remarks>By default from a week before, when the Foreign Minister receives the diplomatic corps, to the seventh day of the year.</remarks>
public sealed record TetWindow(int DaysBefore = 7, int DaysAfter = 6)
{
    public static readonly TetWindow Usual = new();

    public bool Holds(DateOnly date)
    {
        if (date.Year is < VietnameseCalendar.FirstYear or > VietnameseCalendar.LastYear)
            return false;

        var tet = VietnameseCalendar.TetOf(date.Year);
        return date >= tet.AddDays(-DaysBefore) && date <= tet.AddDays(DaysAfter);
    }
}
