using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Work;
using Registry.Web.Jobs;

namespace Registry.Web.Mail;

/// <summary>Carries letters from the outbox to the mail server, one by one, each claimed before it is handed over.</summary>
internal sealed partial class OutboxDelivery(
    RegistryDbContext db, SmtpSender sender, StoredFiles files, Deliverability addresses, TimeProvider time, IOptions<MailOptions> options, Worker worker, MailPulse pulse,
    ILogger<OutboxDelivery> logger)
{
    private const int RecordAttempts = 3;

    /// <summary>Longer than the sender may take, so that a lease runs out only where the process is gone.</summary>
    private TimeSpan Lease => TimeSpan.FromSeconds(options.Value.TimeoutSeconds) + TimeSpan.FromSeconds(15);

    /// <returns>How many letters the server accepted.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancellation)
    {
        if (!options.Value.HasServer)
            return 0;

        await LetGoAsync(cancellation);
        var (sent, knocked) = (0, false);
        while (!cancellation.IsCancellationRequested && await ClaimAsync(cancellation) is { } letter)
        {
            if (await addresses.IsStoppedAsync(letter.To, cancellation))
            {
                await RecordAsync(letter, new(HandoverOutcome.Refused, OutboxErrors.AddressStopped));
                continue;
            }

            var problem = knocked ? null : await sender.ProbeAsync();
            knocked = true;
            var handover = problem is null ? await HandOverAsync(letter) : new(HandoverOutcome.Unreachable, problem);
            await RecordAsync(letter, handover);
            if (handover.CountsAgainstAddress)
                await addresses.RefusedAsync(letter, handover.Said, CancellationToken.None);
            pulse.Note(handover, time.GetUtcNow());
            sent += handover.Outcome == HandoverOutcome.Accepted ? 1 : 0;
            if (handover.IsServerTrouble)
                break;
        }

        return sent;
    }

    private async Task<Handover> HandOverAsync(OutboxMessage letter)
    {
        List<MailAttachment> attachments = [];
        foreach (var file in await db.OutboxAttachments.AsNoTracking().Where(one => one.MessageId == letter.Id).OrderBy(one => one.FileId).Select(one => one.File!).ToListAsync())
        {
            var bytes = new byte[file.Length];
            await using var content = files.Open(file);
            await content.ReadExactlyAsync(bytes);
            attachments.Add(new(file.Name, file.ContentType, bytes));
        }

        return await sender.SendAsync(letter, attachments);
    }

    /// <summary>Takes back letters whose process died while handing them over: each once, marked as possibly double.</summary>
    private async Task LetGoAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var abandoned = db.Outbox.Where(letter => letter.State == OutboxState.Sending && letter.ClaimedUntil < now);
        await abandoned.Where(letter => letter.MayBeDouble).ExecuteUpdateAsync(
            letter => letter.SetProperty(l => l.State, OutboxState.Failed).SetProperty(l => l.LastError, OutboxErrors.StoppedTwice), cancellation);
        var again = await abandoned.ExecuteUpdateAsync(
            letter => letter.SetProperty(l => l.State, OutboxState.Waiting)
                .SetProperty(l => l.MayBeDouble, true)
                .SetProperty(l => l.NextAttemptAt, now)
                .SetProperty(l => l.LastError, OutboxErrors.Stopped),
            cancellation);
        if (again > 0)
            TakenBack(logger, again);
    }

    private async Task<OutboxMessage?> ClaimAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var next = await db.Outbox.AsNoTracking()
                .Where(letter => letter.State == OutboxState.Waiting && letter.NextAttemptAt <= now)
                .OrderBy(letter => letter.NextAttemptAt).ThenBy(letter => letter.Id)
                .FirstOrDefaultAsync(cancellation);
            if (next is null)
                return null;

            var claimed = await db.Outbox.Where(letter => letter.Id == next.Id && letter.State == OutboxState.Waiting).ExecuteUpdateAsync(
                letter => letter.SetProperty(l => l.State, OutboxState.Sending)
                    .SetProperty(l => l.Attempts, l => l.Attempts + 1)
                    .SetProperty(l => l.ClaimedBy, worker.Name)
                    .SetProperty(l => l.ClaimedUntil, now + Lease),
                cancellation);
            if (claimed == 1)
                return next;
        }
    }

    /// <remarks>Not to be cancelled: what the server has accepted must be known, or it would be sent again.</remarks>
    private async Task RecordAsync(OutboxMessage letter, Handover handover)
    {
        var after = AfterHandover.Of(letter, handover, options.Value.MaximumAttempts, time.GetUtcNow());
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var recorded = await WriteAsync(letter.Id, after);
                if (recorded == 0)
                    LeaseLost(logger, letter.Id);
                return;
            }
            catch (Exception exception) when (attempt < RecordAttempts && db.IsUnavailable(exception))
            {
                NotRecorded(logger, exception, letter.Id);
            }
        }
    }

    private Task<int> WriteAsync(int id, AfterHandover after) => db.Outbox
        .Where(letter => letter.Id == id && letter.State == OutboxState.Sending && letter.ClaimedBy == worker.Name)
        .ExecuteUpdateAsync(letter => letter.SetProperty(l => l.State, after.State)
            .SetProperty(l => l.SentAt, after.SentAt)
            .SetProperty(l => l.NextAttemptAt, after.NextAttemptAt)
            .SetProperty(l => l.LastError, after.Error)
            .SetProperty(l => l.MayBeDouble, l => l.MayBeDouble || after.MayBeDouble)
            .SetProperty(l => l.ClaimedBy, (string?)null)
            .SetProperty(l => l.ClaimedUntil, (DateTimeOffset?)null));

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} letters were being handed over when a process stopped; they are sent once more and may arrive twice.")]
    private static partial void TakenBack(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of letter {Id} had run out before its outcome was known.")]
    private static partial void LeaseLost(ILogger logger, int id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outcome of letter {Id} could not be written down; it is tried again.")]
    private static partial void NotRecorded(ILogger logger, Exception exception, int id);
}
