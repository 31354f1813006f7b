using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>Who gets a calendar by letter: asked for, confirmed by a link, ended by one click and then forgotten.</summary>
public sealed class CalendarLetters(RegistryDbContext db, Outbox outbox, LetterWords letter, TimeProvider time, IOptions<SiteOptions> site)
{
    /// <summary>Letters hold links, and no visitor may choose where these lead.</summary>
    public bool AreOffered => site.Value.Address is not null;

    /// <summary>All letters of one reader, and nobody else's.</summary>
    public static string KeyOf(int subscriptionId, string rest = "") => string.Create(CultureInfo.InvariantCulture, $"calendar-letter/{subscriptionId}/{rest}");

    /// <summary>Sends the link by which the letters begin; one a day to each address, whoever asks and however often.</summary>
    public async Task AskAsync(Association owner, FeedSubscription? calendar, LettersInput input, string language, CancellationToken cancellation)
    {
        var email = input.Email!.Trim();
        var key = MailSubscription.KeyOf(owner.Id, calendar?.Id, email);
        var kept = await db.MailSubscriptions.SingleOrDefaultAsync(one => one.Key == key, cancellation);
        if (kept is null)
            db.MailSubscriptions.Add(kept = new(owner, calendar, email, language, FeedToken.Create().Text, time.GetUtcNow()));
        kept.AskAgain(input.Changes, input.Outlook, language, time.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancellation);
            var once = KeyOf(kept.Id, "link/" + time.Today().ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            if (await db.Outbox.AnyAsync(sent => sent.Key == once, cancellation))
                return;

            outbox.Add(letter.Link(kept, owner, once));
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear(); // asked for twice at the same moment: one letter is under way
        }
    }

    public Task<MailSubscription?> FindAsync(string secret, CancellationToken cancellation) => secret.Length != MailSubscription.SecretLength
        ? Task.FromResult<MailSubscription?>(null)
        : db.MailSubscriptions.Include(one => one.Owner).Include(one => one.FeedSubscription).ThenInclude(calendar => calendar!.Partner)
            .SingleOrDefaultAsync(one => one.Secret == secret, cancellation);

    /// <summary>Forgets the address, and the letters that bear it; one in the hands of the mail server is cleared away with the old ones.</summary>
    public async Task LeaveAsync(MailSubscription subscription, CancellationToken cancellation)
    {
        var letters = KeyOf(subscription.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.MailSubscriptions.Where(one => one.Id == subscription.Id).ExecuteDeleteAsync(cancellation);
        await db.Outbox.Where(sent => sent.Key!.StartsWith(letters) && sent.State != OutboxState.Sending).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
