using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Registry.Web.Security.SignIn;

/// <summary>Slows down whoever tries passwords, codes or addresses: so many from one network address in a minute.</summary>
internal static class Attempts
{
    public const string Limit = nameof(Attempts);

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddAttemptLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Limit, Partition);
    });

    private static RateLimitPartition<string> Partition(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            return RateLimitPartition.GetNoLimiter("");

        var options = http.RequestServices.GetRequiredService<IOptions<SignInOptions>>().Value;
        return RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "local",
            _ => new() { PermitLimit = options.AttemptsPerMinute, Window = Window });
    }
}
