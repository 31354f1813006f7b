using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Reminders;
using Registry.Web.Mail;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Writes a reminder down with its reason, and its letter beside it, in one transaction: there is never one without the other.</summary>
internal sealed class ReminderPost(RegistryDbContext db, Outbox outbox, TimeProvider time, IOptions<SiteOptions> site)
{
    /// <returns>True where a letter was queued.</returns>
    public async Task<bool> WriteAsync(MeantReminder meant, ReminderReader? reader, CancellationToken cancellation)
    {
        var reminder = Decide(meant);
        db.Reminders.Add(reminder);
        if (reminder.State == ReminderState.Sent)
            outbox.Add(ReminderLetter.Write(meant, reader!, site.Value.Address, reminder.LetterKey()));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return reminder.State == ReminderState.Sent;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            return false; // another process wrote it a moment ago
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private Reminder Decide(MeantReminder meant)
    {
        var (due, recipient) = (meant.Due, meant.Recipient);
        var withheld = due.Withheld ?? (recipient is null ? ReminderReason.NoRecipient : recipient.Withheld);
        var why = withheld ?? (recipient!.StandsIn ? ReminderReason.NobodyOwns : due.IsBelated ? ReminderReason.Belated : ReminderReason.OnTime);
        return new(
            due.Rule.Id, due.DaysBefore, due.Subject.Target, due.Subject.TargetId, due.Subject.ReferenceDate, recipient?.UserId ?? "", due.DueOn,
            withheld is null ? ReminderState.Sent : ReminderState.Withheld, why, time.GetUtcNow());
    }
}
