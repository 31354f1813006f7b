namespace Registry.Domain.Reminders;

/// <summary>One reminder to one person, sent or withheld, and why; unique by rule, days, target, recipient and reference date.</summary>
public sealed class Reminder
{
    public const int ReasonLength = 300;

    private Reminder()
    {
    }

    public Reminder(
        int ruleId, int daysBefore, ReminderTarget target, int targetId, DateOnly referenceDate, string recipientId, DateOnly dueOn,
        ReminderState state, string reason, DateTimeOffset at)
    {
        RuleId = ruleId;
        DaysBefore = daysBefore;
        Target = target;
        TargetId = targetId;
        ReferenceDate = referenceDate;
        RecipientId = recipientId;
        DueOn = dueOn;
        State = state;
        Reason = reason;
        At = at;
    }

    public int Id { get; private set; }

    public int RuleId { get; private set; }

    public int DaysBefore { get; private set; }

    public ReminderTarget Target { get; private set; }

    public int TargetId { get; private set; }

    /// <summary>The day the reminder looks to; when it moves, a new reminder is due.</summary>
    public DateOnly ReferenceDate { get; private set; }

    public string RecipientId { get; private set; } = "";

    /// <summary>The day on which it should have gone out.</summary>
    public DateOnly DueOn { get; private set; }

    public ReminderState State { get; private set; }

    /// <summary>Key of the sentence that says why it went or why not.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
