using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Reminders;

namespace Registry.Data.Queries;

/// <summary>Questions about reminders and what they are about.</summary>
public static class ReminderQueries
{
    /// <summary>Commemorations that reminders may look to, the tasks' own days aside.</summary>
    public static IQueryable<Commemoration> HeldBetween(this IQueryable<Commemoration> commemorations, DateOnly from, DateOnly to) =>
        commemorations.Where(commemoration => commemoration.Date >= from && commemoration.Date <= to);

    public static IQueryable<PreparationTask> DueBetween(this IQueryable<PreparationTask> tasks, DateOnly from, DateOnly to) =>
        tasks.Where(task => task.DueOn >= from && task.DueOn <= to);

    /// <summary>What was sent or withheld about a commemoration, its tasks, and the occurrence it was planned from.</summary>
    public static IQueryable<Reminder> RemindersOf(this RegistryDbContext db, int commemorationId) => db.Reminders.Where(reminder =>
        (reminder.Target == ReminderTarget.Commemoration && reminder.TargetId == commemorationId)
        || (reminder.Target == ReminderTarget.Task
            && db.PreparationTasks.Any(task => task.Id == reminder.TargetId && task.CommemorationId == commemorationId))
        || (reminder.Target == ReminderTarget.Occurrence
            && db.Commemorations.Any(one => one.Id == commemorationId && one.AnniversaryId == reminder.TargetId && one.OccurrenceOn == reminder.ReferenceDate)));

    /// <summary>What was sent or withheld about the terms and reports of an association.</summary>
    public static IQueryable<Reminder> RemindersOfAssociation(this RegistryDbContext db, int associationId) => db.Reminders.Where(reminder =>
        (reminder.Target == ReminderTarget.Term && db.Associations.Any(one => one.Id == associationId && one.Congresses.Any(congress => congress.Id == reminder.TargetId)))
        || (reminder.Target == ReminderTarget.YearlyReport && reminder.TargetId == associationId));

    /// <summary>What was sent or withheld about an agreement and what is owed for it.</summary>
    public static IQueryable<Reminder> RemindersOfAgreement(this RegistryDbContext db, int agreementId) => db.Reminders.Where(reminder =>
        (reminder.Target == ReminderTarget.Agreement && reminder.TargetId == agreementId)
        || (reminder.Target == ReminderTarget.AgreementDuty && db.AgreementDuties.Any(duty => duty.Id == reminder.TargetId && duty.AgreementId == agreementId)));

    /// <summary>What was sent or withheld about a call for reports and what its units owe.</summary>
    public static IQueryable<Reminder> RemindersOfCall(this RegistryDbContext db, int callId) => db.Reminders.Where(reminder =>
        (reminder.Target == ReminderTarget.ReportCall && reminder.TargetId == callId)
        || ((reminder.Target == ReminderTarget.Report || reminder.Target == ReminderTarget.OverdueReport)
            && db.Reports.Any(one => one.Id == reminder.TargetId && one.CallId == callId)));

    /// <summary>Reminders about what the reader plans or administers, and of days to the people who work there.</summary>
    public static IQueryable<Reminder> VisibleTo(this RegistryDbContext db, IQueryable<Reminder> reminders, Reader reader)
    {
        var mine = reader.AssociationsFor(Ability.Plan).Concat(reader.AssociationsFor(Ability.Administer)).Distinct().ToList();
        var kept = mine.Union(reader.AssociationsFor(Ability.KeepAssociations)).ToList();
        var partners = mine.Union(reader.AssociationsFor(Ability.KeepPartners)).ToList();
        return reminders.Where(reminder =>
            (reminder.Target == ReminderTarget.Commemoration && db.Commemorations.Any(one => one.Id == reminder.TargetId && mine.Contains(one.OwnerId)))
            || (reminder.Target == ReminderTarget.Task && db.PreparationTasks.Any(task => task.Id == reminder.TargetId && mine.Contains(task.Commemoration!.OwnerId)))
            || (reminder.Target == ReminderTarget.Term && db.Associations.Any(one => kept.Contains(one.Id) && one.Congresses.Any(congress => congress.Id == reminder.TargetId)))
            || (reminder.Target == ReminderTarget.YearlyReport && kept.Contains(reminder.TargetId))
            || (reminder.Target == ReminderTarget.Agreement && db.Agreements.Any(one => one.Id == reminder.TargetId && partners.Contains(one.OwnerId)))
            || (reminder.Target == ReminderTarget.AgreementDuty && db.AgreementDuties.Any(duty => duty.Id == reminder.TargetId && partners.Contains(duty.Agreement!.OwnerId)))
            || (reminder.Target == ReminderTarget.Licence && db.Licences.Any(one => one.Id == reminder.TargetId && partners.Contains(one.Partner!.OwnerId)))
            || ((reminder.Target == ReminderTarget.Report || reminder.Target == ReminderTarget.OverdueReport)
                && db.Reports.Any(one => one.Id == reminder.TargetId && (mine.Contains(one.Call!.OwnerId) || kept.Contains(one.AssociationId ?? 0))))
            || (reminder.Target == ReminderTarget.ReportCall && db.ReportCalls.Any(one => one.Id == reminder.TargetId && mine.Contains(one.OwnerId)))
            || (reminder.Target == ReminderTarget.Occurrence && db.Grants.Any(grant => grant.UserId == reminder.RecipientId && mine.Contains(grant.AssociationId))));
    }

    /// <summary>The key by which the outbox knows a reminder's letter; a second one with it is refused by the database.</summary>
    public static string LetterKey(this Reminder reminder) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"reminder/{reminder.RuleId}/{reminder.DaysBefore}/{reminder.Target}/{reminder.TargetId}/{reminder.ReferenceDate:yyyyMMdd}/{reminder.RecipientId}");
}
