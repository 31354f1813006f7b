using System.Diagnostics;

namespace Registry.Web.Logging;

/// <summary>One line for each request: the pattern of its route, never the address itself, which may hold a token or a name.</summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Registry.Web.Requests");
        app.Use(async (http, next) =>
        {
            var began = Stopwatch.GetTimestamp();
            var route = RouteOf(http); // a status page is run in its place later
            try
            {
                await next(http);
            }
            finally
            {
                Answered(logger, http.Request.Method, route, http.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, http.TraceIdentifier);
            }
        });
    }

    private static string RouteOf(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    [LoggerMessage(1, LogLevel.Debug, "{Method} {Route} answered {Status} in {Milliseconds} ms, request {Request}", EventName = "RequestAnswered")]
    private static partial void Answered(ILogger logger, string method, string route, int status, long milliseconds, string request);
}
