using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
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
        (await app.Anonymous().GetAsync("/subscribe/khong-ai-duoc-biet-ma-nay")).Dispose();
        (await app.Anonymous().GetAsync("/subscribe/khong-ai-duoc-biet-ma-nay/2027.pdf")).Dispose();
        (await app.Anonymous().GetAsync("/calendar/letters/khong-ai-duoc-biet-ma-nay")).Dispose();
        (await app.Anonymous().GetAsync("/Account/Reset?id=1&token=khong-ai-duoc-biet-ma-nay")).Dispose();

        Assert.Contains(lines.All, line => line.Contains("answered 404", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains("khong-ai-duoc-biet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nor_does_the_server_write_it_down_when_a_request_is_broken_or_refused()
    {
        const string token = "khong-ai-duoc-biet-ma-nay-khong-ai-duoc-biet";
        var lines = new Lines();
        await using var app = new RegistryApp
        {
            Settings = { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" },
            MoreServices = services => services.AddSingleton<ILoggerProvider>(lines),
        };
        app.UseKestrel(0);
        app.StartServer();
        var port = app.ClientOptions.BaseAddress.Port;
        foreach (var request in (string[])
        [
            $"GET /feeds/{token}.ics HTTP/1.0\r\n\r\n",
            $"GET /feeds/{token}.ics\r\n\r\n",
            $"GET /feeds/{token}\u0001.ics HTTP/1.1\r\nHost: a\r\n\r\n",
            $"POST /feeds/{token}.ics HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            $"GET /feeds/{token}.ics HTTP/1.1\r\nHost: a b {token}\r\n\r\n",
            $"GET /subscribe/{token} HTTP/1.0\r\nReferer: http://a/subscribe/{token}\r\n\r\n",
            $"GET /subscribe/{token}/2027.pdf HTTP/1.0\r\n\r\n",
        ])
        {
            using var tcp = new TcpClient();
            await tcp.ConnectAsync("127.0.0.1", port);
            await tcp.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
            await new StreamReader(tcp.GetStream()).ReadToEndAsync();
        }

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
