namespace Registry.Domain.Days.Lunar;

/// <summary>The months of one lunar year, from Tết to the eve of the next.</summary>
internal sealed class LunarYear
{
    private readonly LunarMonth[] months;

    public LunarYear(int year)
    {
        Number = year;
        months =
        [
            .. SolsticeYear.MonthsOf(year).Where(month => month.Number <= 10),
            .. SolsticeYear.MonthsOf(year + 1).Where(month => month.Number > 10),
        ];
    }

    public int Number { get; }

    public DateOnly Start => months[0].Start;

    public LunarMonth? LeapMonth => Array.Find(months, month => month.IsLeap) is { IsLeap: true } leap ? leap : null;

    public LunarMonth? Find(int number, bool isLeap)
    {
        foreach (var month in months)
        {
            if (month.Number == number && month.IsLeap == isLeap)
                return month;
        }

        return null;
    }

    /// <summary>The month that holds a day of this year.</summary>
    public LunarMonth MonthOf(DateOnly date) => Array.FindLast(months, month => month.Start <= date);
}
