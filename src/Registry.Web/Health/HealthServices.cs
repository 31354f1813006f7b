using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Registry.Web.Documents.Engine;

namespace Registry.Web.Health;

/// <summary><c>/healthz</c>: whether the registry can do its work, for a monitor; no names, addresses or errors in it.</summary>
internal static class HealthServices
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", timeout: Limit)
            .AddCheck<JobHealth>("jobs", timeout: Limit)
            .AddCheck<MailHealth>("mail", timeout: Limit)
            .AddCheck<BrowserEngineHealth>("browserEngine", HealthStatus.Degraded, timeout: Limit);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => new
                {
                    status = entry.Value.Status.ToString(),
                    note = entry.Value.Exception is null ? entry.Value.Description : null,
                    entry.Value.Data,
                }),
            },
            JsonSerializerOptions.Web,
            context.RequestAborted);
    }
}
