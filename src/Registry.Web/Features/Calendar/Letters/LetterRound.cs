using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>The letters of one day: what changed since the last one, and on the first run of a month what comes.</summary>
public sealed class LetterRound(RegistryDbContext db, CalendarLetters letters, LetterWords words, FeedBuilder builder, Presences presences, Outbox outbox, TimeProvider time)
{
    private const int DaysAhead = 400;

    private readonly Dictionary<(int, int?, string), IReadOnlyList<CalendarEntry>> entries = [];

    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(DateOnly day, CancellationToken cancellation)
    {
        await ForgetAsync(cancellation);
        if (!letters.AreOffered)
            return 0;

        var readers = await db.MailSubscriptions.AsNoTracking().Include(one => one.Owner).Include(one => one.FeedSubscription)
            .Where(one => one.ConfirmedAt != null)
            .Where(one => one.FeedSubscription == null || (one.FeedSubscription.State == FeedSubscriptionState.Active && (one.FeedSubscription.ExpiresOn == null || one.FeedSubscription.ExpiresOn >= day)))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var written = 0;
        foreach (var reader in readers)
        {
            var all = await EntriesAsync(reader, cancellation);
            written += await TellChangesAsync(reader, all, day, cancellation) ? 1 : 0;
            written += await TellOutlookAsync(reader, all, day, cancellation) ? 1 : 0;
        }

        return written;
    }

    /// <summary>Addresses that were never confirmed, and those of calendars that were ended, with the letters that bear them.</summary>
    private async Task ForgetAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow().AddDays(-MailSubscription.DaysToConfirm);
        var gone = await db.MailSubscriptions.AsNoTracking()
            .Where(one => (one.ConfirmedAt == null && one.CreatedAt < before) || (one.FeedSubscription != null && one.FeedSubscription.State == FeedSubscriptionState.Revoked))
            .ToListAsync(cancellation);
        foreach (var one in gone)
            await letters.LeaveAsync(one, cancellation);
    }

    private async Task<bool> TellChangesAsync(MailSubscription reader, IReadOnlyList<CalendarEntry> all, DateOnly day, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var changed = all.Where(entry => entry.ChangedAt > reader.ToldUntil && entry.ChangedAt <= now && entry.When.FirstDay >= day && entry.When.FirstDay <= day.AddDays(DaysAhead)).ToList();
        if (!reader.WantsChanges || changed.Count == 0)
            return false;

        var key = CalendarLetters.KeyOf(reader.Id, $"changes/{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
        return await SendAsync(
            words.Changes(reader, changed, key),
            one => one.Where(kept => kept.Id == reader.Id && kept.ToldUntil == reader.ToldUntil).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.ToldUntil, now), cancellation),
            cancellation);
    }

    private async Task<bool> TellOutlookAsync(MailSubscription reader, IReadOnlyList<CalendarEntry> all, DateOnly day, CancellationToken cancellation)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        var coming = all.Where(entry => !entry.Cancelled && entry.When.FirstDay >= day && entry.When.FirstDay < month.AddMonths(2)).ToList();
        if (!reader.WantsOutlook || reader.OutlookOf >= month || coming.Count == 0)
            return false;

        var key = CalendarLetters.KeyOf(reader.Id, $"outlook/{month.ToString("yyyyMM", CultureInfo.InvariantCulture)}");
        return await SendAsync(
            words.Outlook(reader, month, coming, key),
            one => one.Where(kept => kept.Id == reader.Id && kept.OutlookOf == reader.OutlookOf).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.OutlookOf, month), cancellation),
            cancellation);
    }

    /// <summary>The letter leaves with the mark that it was written, or not at all; of two nodes one is first.</summary>
    private async Task<bool> SendAsync(MailMessageDraft draft, Func<IQueryable<MailSubscription>, Task<int>> mark, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await mark(db.MailSubscriptions) == 0)
                return false;

            outbox.Add(draft);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear(); // the letter of this day is written already
            return false;
        }
    }

    private async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(MailSubscription reader, CancellationToken cancellation)
    {
        var key = (reader.OwnerId, reader.FeedSubscriptionId, reader.Language);
        if (entries.TryGetValue(key, out var known))
            return known;

        var selection = reader.FeedSubscription is { } calendar ? FeedSelection.Of(calendar, reader.Language) : FeedSelection.Public(reader.OwnerId, Words.Of(reader.Language));
        await presences.FollowAsync(selection.Roots, cancellation);
        return entries[key] = [.. (await builder.EntriesAsync(selection, cancellation)).OrderBy(entry => entry.When.FirstDay).ThenBy(entry => entry.Uid, StringComparer.Ordinal)];
    }
}
