using Microsoft.Extensions.Diagnostics.HealthChecks;
using Registry.Data;

namespace Registry.Web.Health;

/// <summary>The database answers.</summary>
internal sealed class DatabaseHealth(RegistryDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("does not answer");
}
