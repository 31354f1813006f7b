using System.Globalization;
using Microsoft.Extensions.Options;
using Registry.Data;

namespace Registry.Web.Demo;

/// <summary>Starts the demonstration where the settings ask for it, and says who may sign in.</summary>
internal static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSettings<DemoOptions>(DemoOptions.Section);
        services.AddScoped<DemoAccounts>();
        services.AddScoped<DemoRegistry>();
        return services;
    }

    /// <summary>Before anything is written: a demonstration where others could see it does not start.</summary>
    public static void RefuseOpenDemo(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled)
            DemoGuard.Check(app.Configuration, app.Environment);
    }

    public static async Task PrepareDemoAsync(this WebApplication app, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DemoOptions>>().Value;
        if (!options.Enabled)
            return;

        var password = string.IsNullOrEmpty(options.Password) ? DemoAccounts.MakeUpPassword() : options.Password;
        await services.GetRequiredService<DemoRegistry>().PrepareAsync(password, app.Lifetime.ApplicationStopping);
        DemoGuard.Watch(app);
        app.Lifetime.ApplicationStarted.Register(() => Settle(app));
        app.Lifetime.ApplicationStarted.Register(() => Say(app, password));
    }

    /// <summary>A demonstration that nobody gave an address is at the one where it listens: so everything that needs one is shown.</summary>
    private static void Settle(WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        if (app.Urls.FirstOrDefault() is { } here)
            site.Address ??= new($"{here.TrimEnd('/')}/");
    }

    private static void Say(WebApplication app, string password)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5000";
        Console.WriteLine();
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "Demonstration at {0} · password for all: {1}", address, password));
        foreach (var (account, name, role) in DemoAccounts.People)
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0,-20} {1,-16} {2}", account, name, role));

        Console.WriteLine();
    }
}
