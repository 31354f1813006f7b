using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Domain.Reminders;
using Registry.Web.Jobs.Reminding;
using Registry.Web.Time;

namespace Registry.Web.Jobs;

/// <summary>Reminds people of days, commemorations and tasks, so many working days before them.</summary>
internal sealed class SendReminders(RegistryDbContext db, DueMatters matters, ReminderPost post, TimeProvider time) : IDailyJob
{
    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation)
    {
        var round = new ReminderRound(
            day,
            time.Today() > day ? time.Today() : day,
            await db.ReminderRules.AsNoTracking().ToListAsync(cancellation),
            new WorkingCalendar(await db.Holidays.AsNoTracking().ToListAsync(cancellation)),
            await ReminderReaders.LoadAsync(db, cancellation));
        var known = await KnownAsync(round.From, cancellation);
        var meant = (await matters.FindAsync(round, cancellation)).Where(one => !known.Contains(KeyOf(one))).ToList();

        var (sent, failures) = (0, new List<Exception>());
        foreach (var one in meant)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                sent += await post.WriteAsync(one, one.Recipient is null ? null : round.Readers.Find(one.Recipient.UserId), cancellation) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add(exception);
            }
        }

        return failures.Count == 0 ? sent : throw new ItemsFailedException(sent, failures.Count, failures[0]);
    }

    private async Task<HashSet<(int, int, ReminderTarget, int, DateOnly, string)>> KnownAsync(DateOnly from, CancellationToken cancellation)
    {
        var written = await db.Reminders.Where(reminder => reminder.ReferenceDate >= from)
            .Select(reminder => new { reminder.RuleId, reminder.DaysBefore, reminder.Target, reminder.TargetId, reminder.ReferenceDate, reminder.RecipientId })
            .ToListAsync(cancellation);
        return [.. written.Select(one => (one.RuleId, one.DaysBefore, one.Target, one.TargetId, one.ReferenceDate, one.RecipientId))];
    }

    private static (int, int, ReminderTarget, int, DateOnly, string) KeyOf(MeantReminder one) =>
        (one.Due.Rule.Id, one.Due.DaysBefore, one.Due.Subject.Target, one.Due.Subject.TargetId, one.Due.Subject.ReferenceDate, one.Recipient?.UserId ?? "");
}
