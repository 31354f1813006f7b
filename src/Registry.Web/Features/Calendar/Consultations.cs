using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Registry.Web.Features.Calendar;

/// <summary>How often one visitor may ask for work that nobody signed in for.</summary>
internal static class Consultations
{
    public const string Limit = "Consultations";

    /// <summary>For what makes the registry write to somebody.</summary>
    public const string Letters = "CalendarLetters";

    private const int PerMinute = 20;
    private const int LettersPerHour = 10;

    public static void AddConsultationLimit(this IServiceCollection services) => services.Configure<RateLimiterOptions>(limiter =>
    {
        limiter.AddPolicy(Limit, http => Within(http, PerMinute, TimeSpan.FromMinutes(1)));
        limiter.AddPolicy(Letters, http => Within(http, LettersPerHour, TimeSpan.FromHours(1)));
    });

    private static RateLimitPartition<string> Within(HttpContext http, int permitted, TimeSpan window) => !HttpMethods.IsPost(http.Request.Method)
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "local", _ => new() { PermitLimit = permitted, Window = window });
}
