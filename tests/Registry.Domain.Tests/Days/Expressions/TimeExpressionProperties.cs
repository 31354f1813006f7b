using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Days;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Tests.Days.Expressions;

public sealed class TimeExpressionProperties
{
    [Fact]
    public void Printed_and_read_again_it_is_the_same() =>
        Prop.ForAll(SomeTime.Times(), time => TimeExpression.Read(time.ToString()).Equals(time)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Its_windows_are_in_order_and_apart() => Prop.ForAll(SomeTime.Times(), time =>
    {
        var windows = time.Windows(2027);
        return windows.All(window => window.First <= window.Last)
            && windows.Zip(windows.Skip(1)).All(pair => pair.First.Last.AddDays(1) < pair.Second.First);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_four_weeks_of_a_month_leave_no_day_out_and_share_none() =>
        Prop.ForAll(SomeTime.Months().ToArbitrary(), month =>
        {
            var weeks = Enumerable.Range(1, WeekTime.InMonth).SelectMany(week => new WeekTime(WeekTime.Bit(week), month.Month, month.Year).Windows(2027)).ToList();
            return weeks[0].First == month && weeks[^1].Last == month.AddMonths(1).AddDays(-1) && weeks.Zip(weeks.Skip(1)).All(pair => pair.First.Last.AddDays(1) == pair.Second.First);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_week_is_read_however_it_is_spelled() => Prop.ForAll(SomeTime.Weeks().ToArbitrary(), SomeTime.Spellings().ToArbitrary(), (time, spelled) =>
        TimeExpression.Read(spelled(time.ToString())).Equals(time)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}

/// <summary>Times of every kind, as plans might have them.</summary>
internal static class SomeTime
{
    private static readonly Gen<int?> Year = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1950, 2150).Select(year => (int?)year));

    private static readonly Gen<PartialDate> Day = from year in Year
                                                   from dayOfYear in Gen.Choose(0, 364)
                                                   let date = new DateOnly(2025, 1, 1).AddDays(dayOfYear)
                                                   select new PartialDate(year, date.Month, date.Day);

    public static Gen<TimeExpression> Weeks() => from set in Gen.Choose(1, 15)
                                                 from month in Gen.Choose(1, 12)
                                                 from year in Year
                                                 select (TimeExpression)new WeekTime(set, month, year);

    /// <summary>The first days of months.</summary>
    public static Gen<DateOnly> Months() => from year in Gen.Choose(1950, 2150)
                                            from month in Gen.Choose(1, 12)
                                            select new DateOnly(year, month, 1);

    /// <summary>Ways in which people write the same words.</summary>
    public static Gen<Func<string, string>> Spellings() => Gen.Elements<Func<string, string>>(
        text => text.ToUpperInvariant(),
        text => SearchText.Fold(text),
        text => text.Normalize(System.Text.NormalizationForm.FormD),
        text => text.Replace("Tuần ", "tuần thứ ", StringComparison.Ordinal),
        text => text.Replace(" tháng", ", tháng", StringComparison.Ordinal),
        text => text.Replace(" tháng", " của tháng", StringComparison.Ordinal),
        text => text.Replace(" và ", " & tuần ", StringComparison.Ordinal));

    private static readonly Gen<TimeExpression> Simple = Gen.OneOf<TimeExpression>(
        from part in Gen.Elements(Enum.GetValues<TimePart>())
        from set in Gen.Choose(1, 15)
        from year in Year
        select (TimeExpression)new QuarterTime(part, (QuarterSet)set, year),
        from part in Gen.Elements(Enum.GetValues<TimePart>())
        from set in Gen.Choose(1, 4095)
        from year in Year
        select (TimeExpression)new MonthTime(part, set, year),
        Weeks(),
        Day.Select(TimeExpression (day) => new DayTime(day)),
        from first in Day
        from last in Day
        where first.Year is null || (last.Year is { } year && first.Year < year)
        select (TimeExpression)new DayRangeTime(first, last),
        from kind in Gen.Elements(Enum.GetValues<YearSpanKind>())
        from first in Gen.Choose(1950, 2050)
        from more in Gen.Choose(1, 20)
        select (TimeExpression)new YearSpanTime(kind, first, kind == YearSpanKind.Year ? first : first + more),
        from day in Day
        from isBefore in Gen.Elements(true, false)
        from hasDay in Gen.Elements(true, false)
        select (TimeExpression)new DeadlineTime(hasDay ? day : new(day.Year, day.Month, null), isBefore),
        Gen.Constant<TimeExpression>(new StandingTime()),
        Gen.Constant<TimeExpression>(new VagueTime()),
        Gen.Elements(Enum.GetValues<Recurrence>()).Select(TimeExpression (recurrence) => new RecurringTime(recurrence)),
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
        from count in Gen.Choose(1, 60)
        select (TimeExpression)new DurationTime(count, unit),
        from isFirst in Gen.Elements(true, false)
        from year in Year
        select (TimeExpression)new HalfYearTime(isFirst, year),
        from occasion in Gen.Elements(Enum.GetValues<Occasion>())
        from year in Year
        select (TimeExpression)new OccasionTime(occasion, year));

    public static Arbitrary<TimeExpression> Times() => Gen.OneOf(
        Simple,
        Simple.Select(TimeExpression (time) => new TentativeTime(time)),
        from first in Simple
        from second in Simple
        select (TimeExpression)new TimeSequence([first, second])).ToArbitrary();
}
