using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Registry.Web.Documents.Engine;

/// <summary>Whether papers can become PDF files now; without that the registry still works, so it is never worse than degraded.</summary>
public sealed class BrowserEngineHealth(BrowserEngine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return HealthCheckResult.Healthy(await engine.VersionAsync(cancellationToken));
        }
        catch (PrintingUnavailableException unavailable)
        {
            return HealthCheckResult.Degraded(unavailable.Fault.ToString(), unavailable);
        }
    }
}
