namespace Registry.Domain.Reminders;

/// <summary>What a reminder is about.</summary>
public enum ReminderTarget
{
    /// <summary>An occurrence of an anniversary.</summary>
    Occurrence,
    Commemoration,
    Task,
}
