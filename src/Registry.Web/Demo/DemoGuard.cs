using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Registry.Web.Demo;

/// <summary>Keeps the demonstration, whose password is on the screen, off the network and out of production.</summary>
internal static class DemoGuard
{
    /// <summary>Stops the start when the settings would show the demonstration to others.</summary>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsProduction())
            throw Refused("Demo:Enabled is refused in Production. Set Demo:Enabled to false, or ASPNETCORE_ENVIRONMENT to Development.");

        if (Announced(configuration).FirstOrDefault(address => !IsLoopback(address)) is { } open)
            throw Refused(OnlyHere(open));
    }

    /// <summary>Looks again once the addresses are open: code may have bound others than the settings say.</summary>
    public static void Watch(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (bound.FirstOrDefault(address => !IsLoopback(address)) is not { } open)
            return;

        Console.Error.WriteLine(OnlyHere(open));
        Environment.ExitCode = 1;
        app.Lifetime.StopApplication();
    });

    internal static bool IsLoopback(string address)
    {
        if (!Uri.TryCreate(address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri))
            return false;

        return uri.Host is "localhost" or "unix" or "pipe" // the last two are not reached from elsewhere
            || (IPAddress.TryParse(uri.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string OnlyHere(string address) =>
        $"Demo:Enabled is for this machine alone, but the registry would listen on {address}. Set urls to http://localhost:5000, or Demo:Enabled to false.";

    private static IEnumerable<string> Announced(IConfiguration configuration)
    {
        foreach (var address in Split(configuration["urls"]))
            yield return address;

        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
            yield return endpoint["Url"] ?? endpoint.Key;

        // the ports alone mean every address of the machine; addresses, where given, are used in their place
        if (string.IsNullOrWhiteSpace(configuration["urls"]))
            foreach (var port in Split(configuration["http_ports"]).Concat(Split(configuration["https_ports"])))
                yield return $"http://*:{port}";
    }

    private static string[] Split(string? list) => (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static OptionsValidationException Refused(string reason) => new(nameof(DemoOptions), typeof(DemoOptions), [reason]);
}
