using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Time;

namespace Registry.Web.Health;

/// <summary>The timetable is kept, and no day was given up.</summary>
internal sealed class JobHealth(RegistryDbContext db, JobLedger ledger, JobPulse pulse, TimeProvider time, IOptions<JobOptions> options) : IHealthCheck
{
    private const int DaysLookedAt = 7;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var since = time.Today().AddDays(-DaysLookedAt);
        var failed = await db.JobRuns.CountAsync(run => run.State == JobRunState.Failed && run.Day >= since, cancellationToken);
        Dictionary<string, object> data = new() { ["enabled"] = options.Value.Enabled, ["failedDays"] = failed };
        var tick = await ledger.LastTickAsync(cancellationToken);
        if (tick is not null)
            data["lastTick"] = tick;
        if (options.Value.Enabled && time.GetUtcNow() - Latest(tick, pulse.StartedAt) > Patience)
            return HealthCheckResult.Unhealthy("the timetable is not kept", data: data);

        return failed > 0 ? HealthCheckResult.Degraded("days have failed", data: data) : HealthCheckResult.Healthy(data: data);
    }

    /// <summary>Any process may have looked; one that has only just begun is given its time.</summary>
    private static DateTimeOffset Latest(DateTimeOffset? tick, DateTimeOffset startedAt) => tick > startedAt ? tick.Value : startedAt;
}
