using Registry.Data;
using Registry.Data.Seeding;

namespace Registry.Web;

/// <summary>What must be in order before the first request is answered.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().RunAsync(app.Lifetime.ApplicationStopping);
    }
}
