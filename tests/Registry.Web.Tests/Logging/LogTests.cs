using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Logging;

/// <summary>The log names routes and events, never a token, a name or what was searched for.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task A_token_in_an_address_is_in_no_line_even_when_everything_is_logged()
    {
        var lines = new Lines();
        await using var app = new RegistryApp
        {
            Settings = { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" },
            MoreServices = services => services.AddSingleton<ILoggerProvider>(lines),
        };
        (await app.Anonymous().GetAsync("/feeds/khong-ai-duoc-biet-ma-nay.ics")).Dispose();
        (await app.Anonymous().GetAsync("/Account/Reset?id=1&token=khong-ai-duoc-biet-ma-nay")).Dispose();

        Assert.Contains(lines.All, line => line.Contains("answered 404", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains("khong-ai-duoc-biet", StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
