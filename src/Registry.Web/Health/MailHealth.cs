using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Mail;

namespace Registry.Web.Health;

/// <summary>Letters leave, or are meant to stay in the outbox.</summary>
internal sealed class MailHealth(RegistryDbContext db, MailPulse pulse, TimeProvider time, IOptions<MailOptions> options) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var waiting = await db.Outbox.Where(letter => letter.State == OutboxState.Waiting || letter.State == OutboxState.Sending)
            .GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(letter => letter.CreatedAt) }).SingleOrDefaultAsync(cancellationToken);
        Dictionary<string, object> data = new()
        {
            ["mode"] = options.Value.HasServer ? "server" : "outbox only",
            ["backlog"] = waiting?.Count ?? 0,
            ["failed"] = await db.Outbox.CountAsync(letter => letter.State == OutboxState.Failed, cancellationToken),
        };
        if (pulse.TroubleSince is { } trouble)
            data["serverInTroubleSince"] = trouble;
        if (!options.Value.HasServer || waiting is null || now - waiting.Oldest < Patience)
            return pulse.TroubleSince is null ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Degraded("the mail server cannot be reached", data: data);

        return HealthCheckResult.Degraded("letters have waited for more than an hour", data: data);
    }
}
