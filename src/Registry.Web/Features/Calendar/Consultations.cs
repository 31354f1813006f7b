using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Registry.Web.Features.Calendar;

/// <summary>How often one visitor may ask for work that nobody signed in for.</summary>
internal static class Consultations
{
    public const string Limit = "Consultations";

    private const int PerMinute = 20;

    public static void AddConsultationLimit(this IServiceCollection services) => services.Configure<RateLimiterOptions>(limiter =>
        limiter.AddPolicy(Limit, http => !HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) })));
}
