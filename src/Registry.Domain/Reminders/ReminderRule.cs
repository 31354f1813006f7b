using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Domain.Reminders;

/// <summary>When people are reminded of a kind of thing, in working days before it.</summary>
public sealed class ReminderRule : IVersioned
{
    public const int MaximumDays = 400;
    public const int DaysLength = 200;

    private ReminderRule()
    {
    }

    public ReminderRule(ReminderTarget target, AnniversaryKind? kind, IEnumerable<int> daysBefore, int maximumLateness)
    {
        Target = target;
        Kind = kind;
        Change(daysBefore, maximumLateness, isActive: true);
    }

    public int Id { get; private set; }

    public ReminderTarget Target { get; private set; }

    /// <summary>For occurrences: the kind of anniversary; null: every kind without a rule of its own.</summary>
    public AnniversaryKind? Kind { get; private set; }

    /// <summary>Working days before the reference date, largest first, such as 180, 90, 60, 30, 14, 7, 1.</summary>
    public IReadOnlyList<int> DaysBefore =>
        [.. DaysBeforeText.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => int.Parse(day, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>True where the rule counts months instead of working days: a congress is prepared for a year.</summary>
    public bool CountsMonths => Target is ReminderTarget.Term or ReminderTarget.Agreement;

    /// <summary>True where the rule counts all days, as the law does for licences.</summary>
    public bool CountsCivilDays => Target == ReminderTarget.Licence;

    /// <summary>True where the rule counts on from the day: what was due did not come.</summary>
    public bool CountsOn => Target == ReminderTarget.OverdueReport;

    /// <summary>The day on which people are told of what falls on <paramref name="reference"/>.</summary>
    public DateOnly DayBefore(DateOnly reference, int count, WorkingCalendar calendar) =>
        CountsMonths ? reference.AddMonths(-count) : CountsCivilDays ? reference.AddDays(-count) : calendar.AddWorkingDays(reference, CountsOn ? count : -count);

    public string DaysBeforeText { get; private set; } = "";

    /// <summary>Civil days after which a reminder that could not go out is no longer sent.</summary>
    public int MaximumLateness { get; private set; }

    public bool IsActive { get; private set; }

    public long Version { get; private set; }

    public void Change(IEnumerable<int> daysBefore, int maximumLateness, bool isActive)
    {
        int[] days = [.. daysBefore.Distinct().OrderDescending()];
        if (days.Length == 0 || days[0] > MaximumDays || days[^1] < 0)
            throw new RuleException("ReminderRule.DaysOutOfRange", MaximumDays);
        if (maximumLateness is < 0 or > 60)
            throw new RuleException("ReminderRule.LatenessOutOfRange");

        DaysBeforeText = string.Join(',', days);
        MaximumLateness = maximumLateness;
        IsActive = isActive;
    }
}
