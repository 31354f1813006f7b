namespace Registry.Domain.Reminders;

/// <summary>What became of a reminder.</summary>
public enum ReminderState
{
    Sent,

    /// <summary>Not sent, for the reason kept with it.</summary>
    Withheld,
}
