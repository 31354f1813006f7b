namespace Registry.Domain.Reminders;

/// <summary>A reminder whose day has come, before anybody asked to whom it goes.</summary>
/// <param name="Withheld">Why it goes to nobody; none where it goes out.</param>
/// <param name="IsBelated">It goes out, but after its day.</param>
public sealed record DueReminder(ReminderRule Rule, int DaysBefore, ReminderSubject Subject, DateOnly DueOn, string? Withheld, bool IsBelated);
