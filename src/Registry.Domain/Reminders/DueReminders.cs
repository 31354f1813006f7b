using Registry.Domain.Days;

namespace Registry.Domain.Reminders;

/// <summary>Which reminders are due; decided from facts alone.</summary>
public static class DueReminders
{
    /// <summary>Reminders that should have gone out longer ago than this are not even noted.</summary>
    public const int LookBack = 45;

    /// <summary>What is due by <paramref name="day"/>, whether it was noted before or not.</summary>
    /// <param name="today">The day on which this is done; later than <paramref name="day"/> when missed work is made up for.</param>
    public static IEnumerable<DueReminder> By(
        DateOnly day, DateOnly today, IReadOnlyCollection<ReminderRule> rules, IEnumerable<ReminderSubject> subjects, WorkingCalendar calendar) =>
        subjects.SelectMany(subject => RuleFor(subject, rules) is { IsActive: true } rule ? Of(subject, rule, day, today, calendar) : []);

    /// <summary>How many civil days ahead the farthest rule looks.</summary>
    public static int Horizon(IReadOnlyCollection<ReminderRule> rules)
    {
        // Tết, the other holidays and days swapped are well within six weeks
        var farthest = rules.Where(rule => rule.IsActive).Select(rule => rule.CountsMonths ? rule.DaysBefore[0] * 31 : rule.DaysBefore[0] * 7 / 5).DefaultIfEmpty().Max();
        return farthest + LookBack;
    }

    /// <summary>A kind's own rule, switched off or not, stands before the rule for all kinds.</summary>
    internal static ReminderRule? RuleFor(ReminderSubject subject, IReadOnlyCollection<ReminderRule> rules)
    {
        var ofTarget = rules.Where(rule => rule.Target == subject.Target).ToList();
        return ofTarget.Find(rule => rule.Kind is not null && rule.Kind == subject.Kind) ?? ofTarget.Find(rule => rule.Kind is null);
    }

    private static IEnumerable<DueReminder> Of(ReminderSubject subject, ReminderRule rule, DateOnly day, DateOnly today, WorkingCalendar calendar)
    {
        var due = rule.DaysBefore
            .Select(days => (Days: days, On: rule.DayBefore(subject.ReferenceDate, days, calendar)))
            .Where(one => one.On <= day && one.On > day.AddDays(-LookBack))
            .OrderBy(one => one.On)
            .ToList();
        foreach (var one in due)
        {
            var withheld = subject.Withheld
                ?? (today > subject.ReferenceDate && !rule.CountsOn ? ReminderReason.Passed
                : today.DayNumber - one.On.DayNumber > rule.MaximumLateness ? ReminderReason.Late
                : one != due[^1] ? ReminderReason.Nearer
                : null);
            yield return new(rule, one.Days, subject, one.On, withheld, IsBelated: today > one.On);
        }
    }
}
