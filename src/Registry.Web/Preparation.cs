using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Seeding;
using Registry.Web.Demo;
using Registry.Web.Features.Papers;
using Registry.Web.Security.SignIn;

namespace Registry.Web;

/// <summary>What must be in order before the first request is answered.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetService<IStartupValidator>()?.Validate();
        app.RefuseOpenDemo();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<ReminderRuleSeed>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<LegalLimitSeed>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultTemplates>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultCategories>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultGreetingTexts>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultSheets>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultNotice>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultOffices>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<DefaultBlocs>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<OldCards>().SealAsync(app.Lifetime.ApplicationStopping);
        await app.PrepareDemoAsync(scope.ServiceProvider);
        await AnnounceSetUpAsync(scope.ServiceProvider);
    }

    /// <summary>On the console and nowhere else: a log may be read by more people than the machine.</summary>
    private static async Task AnnounceSetUpAsync(IServiceProvider services)
    {
        if (await services.GetRequiredService<RegistryDbContext>().Users.AnyAsync())
            return;

        var code = services.GetRequiredService<SetUpCode>();
        await Console.Out.WriteLineAsync($"""

            Nobody can sign in yet. Open /SetUp in a browser and type this code, good once and until the registry stops:

                {code.Text}

            """);
    }
}
