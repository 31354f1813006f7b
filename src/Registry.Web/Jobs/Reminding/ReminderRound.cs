using Registry.Domain.Days;
using Registry.Domain.Reminders;

namespace Registry.Web.Jobs.Reminding;

/// <summary>The day whose reminders are being written, and what they are decided by.</summary>
/// <param name="Today">Later than <paramref name="Day"/> when a missed day is made up for.</param>
internal sealed record ReminderRound(
    DateOnly Day, DateOnly Today, IReadOnlyList<ReminderRule> Rules, WorkingCalendar Calendar, ReminderReaders Readers)
{
    public DateOnly From => Day.AddDays(-DueReminders.LookBack);

    public DateOnly To => Day.AddDays(DueReminders.Horizon(Rules));

    /// <summary>The due reminders of some matters, each with its recipients.</summary>
    public IEnumerable<MeantReminder> Meant(IReadOnlyList<ReminderMatter> matters, Func<ReminderMatter, IReadOnlyList<ReminderRecipient>> recipients)
    {
        var bySubject = matters.ToDictionary(matter => matter.Subject);
        foreach (var due in DueReminders.By(Day, Today, Rules, bySubject.Keys, Calendar))
        {
            var matter = bySubject[due.Subject];
            var found = recipients(matter);
            if (found.Count == 0)
                yield return new(due, matter, null);
            foreach (var recipient in found)
                yield return new(due, matter, recipient);
        }
    }
}

/// <summary>A reminder and one person it is meant for; nobody, where nobody may plan.</summary>
internal sealed record MeantReminder(DueReminder Due, ReminderMatter Matter, ReminderRecipient? Recipient);
