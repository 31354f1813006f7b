using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Reminders;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Reminders;

public sealed class DueRemindersTests
{
    private static readonly DateOnly Monday = new(2027, 3, 15);
    private static readonly ReminderRule[] Rules = [new(ReminderTarget.Commemoration, null, [30, 14, 7, 1], 3)];

    [Fact]
    public void A_reminder_is_due_so_many_working_days_before()
    {
        var due = Due(Monday, Of(new(2027, 4, 2)));

        Assert.Equal((14, Monday, null, false), (due[^1].DaysBefore, due[^1].DueOn, due[^1].Withheld, due[^1].IsBelated));
    }

    [Fact]
    public void A_holiday_brings_it_forward()
    {
        WorkingCalendar calendar = new([new(new(2027, 3, 31), HolidayKind.Law, "Nghỉ", "Holiday", "Thông báo")]);
        var due = DueReminders.By(new(2027, 3, 12), new(2027, 3, 12), Rules, [Of(new(2027, 4, 2))], calendar).ToList();

        Assert.Equal((14, new DateOnly(2027, 3, 12)), (due[^1].DaysBefore, due[^1].DueOn));
    }

    [Fact]
    public void Within_its_lateness_it_still_goes_out()
    {
        var due = Due(new(2027, 3, 12), Of(new(2027, 4, 1)), today: Monday);

        Assert.Equal((14, null, true), (due[^1].DaysBefore, due[^1].Withheld, due[^1].IsBelated));
    }

    [Fact]
    public void Later_than_its_rule_allows_it_does_not()
    {
        var due = Due(new(2027, 3, 12), Of(new(2027, 4, 1)), today: new(2027, 3, 16));

        Assert.Equal(ReminderReason.Late, due[^1].Withheld);
    }

    [Fact]
    public void Of_several_that_are_due_at_once_only_the_nearest_goes_out()
    {
        ReminderRule[] dense = [new(ReminderTarget.Commemoration, null, [3, 2, 1], 10)];
        var due = DueReminders.By(Monday, Monday, dense, [Of(new(2027, 3, 16))], WorkingCalendar.WeekdaysOnly);

        Assert.Equal([ReminderReason.Nearer, ReminderReason.Nearer, null], due.Select(one => one.Withheld));
    }

    [Fact]
    public void What_is_over_is_no_more_reminded_of()
    {
        var due = Due(Monday, Of(Monday), today: new(2027, 3, 16));

        Assert.Equal(ReminderReason.Passed, due[^1].Withheld);
    }

    [Fact]
    public void A_moved_day_moves_what_is_still_to_come() =>
        Assert.DoesNotContain(Due(new(2027, 3, 24), Of(new(2027, 4, 30))), due => due.DaysBefore <= 14);

    [Fact]
    public void What_stands_against_the_thing_itself_comes_first()
    {
        var due = Due(Monday, Of(new(2027, 4, 2)) with { Withheld = ReminderReason.Cancelled });

        Assert.All(due, one => Assert.Equal(ReminderReason.Cancelled, one.Withheld));
    }

    [Fact]
    public void A_kinds_own_rule_stands_before_the_rule_for_all_even_when_it_is_switched_off()
    {
        ReminderRule own = new(ReminderTarget.Occurrence, AnniversaryKind.NationalDay, [7], 3);
        own.Change([7], 3, isActive: false);
        ReminderRule[] rules = [new(ReminderTarget.Occurrence, null, [14], 3), own];
        ReminderSubject nationalDay = new(ReminderTarget.Occurrence, 1, new(2027, 4, 2), AnniversaryKind.NationalDay, null);

        var due = DueReminders.By(Monday, Monday, rules, [nationalDay, nationalDay with { Kind = AnniversaryKind.Partnership }], WorkingCalendar.WeekdaysOnly);

        Assert.Equal(AnniversaryKind.Partnership, Assert.Single(due).Subject.Kind);
    }

    [Theory]
    [InlineData(true, false, ReminderReason.Planned)]
    [InlineData(false, true, ReminderReason.SetAside)]
    [InlineData(false, false, null)]
    public void An_occurrence_that_was_decided_on_needs_no_reminder(bool isPlanned, bool isSetAside, string? withheld) =>
        Assert.Equal(withheld, ReminderSubject.Of(SomeDay.On().OccurrenceIn(2027)!, isPlanned, isSetAside).Withheld);

    [Fact]
    public void An_unverified_day_waits_until_somebody_has_looked_it_up()
    {
        Anniversary day = new(SomeDay.Details() with { IsUncertain = true }, SomeDay.Morning);

        Assert.Equal(ReminderReason.Unverified, ReminderSubject.Of(day.OccurrenceIn(2027)!, false, false).Withheld);
    }

    [Fact]
    public void The_horizon_reaches_beyond_the_farthest_reminder() =>
        Assert.True(WorkingCalendar.WeekdaysOnly.AddWorkingDays(Monday, 180) < Monday.AddDays(DueReminders.Horizon([.. ReminderDefaults.Rules()])));

    private static ReminderSubject Of(DateOnly day) => new(ReminderTarget.Commemoration, 7, day, AnniversaryKind.NationalDay, null);

    private static List<DueReminder> Due(DateOnly day, ReminderSubject subject, DateOnly? today = null) =>
        [.. DueReminders.By(day, today ?? day, Rules, [subject], WorkingCalendar.WeekdaysOnly)];
}
