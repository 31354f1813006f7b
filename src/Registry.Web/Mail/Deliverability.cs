using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;

namespace Registry.Web.Mail;

/// <summary>Counts what an address refuses or sends back; after three failures nothing more goes there until a person says so.</summary>
public sealed class Deliverability(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Servers try for five days before they give up (RFC 5321, section 4.5.4.1).</summary>
    private static readonly TimeSpan LongestOnItsWay = TimeSpan.FromDays(6);

    public Task<bool> IsStoppedAsync(string address, CancellationToken cancellation) =>
        db.StoppedAddresses().ContainsAsync(Written(address), cancellation);

    public async Task<IReadOnlySet<string>> StoppedAsync(CancellationToken cancellation) => await db.StoppedAddresses().ToHashSetAsync(cancellation);

    /// <summary>A letter was refused for good while it was handed over; told twice, it counts once.</summary>
    public Task RefusedAsync(OutboxMessage letter, string said, CancellationToken cancellation) =>
        CountAsync(letter.To, $"{letter.MessageId}/{letter.Attempts + 1}", said, cameBack: false, cancellation);

    /// <summary>A letter came back after it had been accepted.</summary>
    /// <param name="messageId">The Message-ID of the letter that came back, as the notice quotes it; without it, the last letter of these days to the recipient is meant.</param>
    /// <returns>False where it is none of ours.</returns>
    public async Task<bool> CameBackAsync(string? messageId, IReadOnlyCollection<string> recipients, string said, CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - LongestOnItsWay;
        var letters = messageId is null
            ? db.Outbox.Where(letter => recipients.Contains(letter.To) && letter.SentAt >= since)
            : db.Outbox.Where(letter => letter.MessageId == messageId);
        var back = await letters.OrderByDescending(letter => letter.Id).Select(letter => new { letter.To, letter.MessageId }).FirstOrDefaultAsync(cancellation);
        if (back is not null)
            await CountAsync(back.To, DeliveryFailure.KeyOfReturn(back.MessageId), said, cameBack: true, cancellation);
        return back is not null;
    }

    /// <summary>A person put the address right, or wants another try.</summary>
    public Task<int> ClearAsync(string address, string byName, CancellationToken cancellation)
    {
        var (written, now) = (Written(address), time.GetUtcNow());
        return db.DeliveryFailures.Where(one => one.Address == written && one.ClearedAt == null)
            .ExecuteUpdateAsync(one => one.SetProperty(o => o.ClearedAt, now).SetProperty(o => o.ClearedByName, byName), cancellation);
    }

    private static string Written(string address) => address.ToLowerInvariant();

    private async Task CountAsync(string address, string key, string said, bool cameBack, CancellationToken cancellation)
    {
        if (await db.DeliveryFailures.AnyAsync(one => one.Key == key, cancellation))
            return;

        var failure = db.DeliveryFailures.Add(new()
        {
            Address = Written(address),
            Key = key,
            At = time.GetUtcNow(),
            Said = said.Length <= JobRun.ErrorLength ? said : said[..JobRun.ErrorLength],
            CameBack = cameBack,
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            failure.State = EntityState.Detached; // another process told it first
        }
    }
}
