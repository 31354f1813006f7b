using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>Weeks of a month: "Tuần 3 tháng 5", "tuần đầu tháng 6/2027", "Tuần 1 và 2 tháng 9".</summary>
/// <remarks>
/// No law says where a week of a month begins. Plans are read as offices mean it: from the first of the month in sevens, 1–7, 8–14,
/// 15–21, and the fourth to the end of the month, whatever weekday they begin on. "Tuần đầu" is the first, "tuần cuối" the fourth,
/// "tuần giữa" the two between. "Thượng", "trung" and "hạ tuần" are ten days and a <see cref="MonthTime"/>.
/// </remarks>
/// <param name="Weeks">A bit for each of the four weeks, the lowest for the first.</param>
/// <param name="Year">Null: the year of the plan.</param>
public sealed record WeekTime(int Weeks, int Month, int? Year) : TimeExpression
{
    /// <summary>What is left of the month after three weeks is the fourth.</summary>
    public const int InMonth = 4;

    private const int Days = 7;

    public override IReadOnlyList<DayWindow> Windows(int planYear) => DayWindow.Join(Numbers.Select(week => Of(week, Year ?? planYear)));

    private IEnumerable<int> Numbers => Enumerable.Range(1, InMonth).Where(week => (Weeks & Bit(week)) != 0);

    public static int Bit(int week) => 1 << (week - 1);

    private DayWindow Of(int week, int year) => new(
        new(year, Month, ((week - 1) * Days) + 1),
        new(year, Month, week == InMonth ? DateTime.DaysInMonth(year, Month) : week * Days));

    protected internal override string Print() => string.Create(
        CultureInfo.InvariantCulture, $"Tuần {TimeParts.List(Numbers.Select(week => week.ToString(CultureInfo.InvariantCulture)))} tháng {Month}{TimeParts.Year(Year)}");
}
