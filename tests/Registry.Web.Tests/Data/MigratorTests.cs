using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class MigratorTests
{
    [Fact]
    public async Task A_database_of_another_version_is_named_and_left_as_it_is()
    {
        await using var app = new RegistryApp();
        _ = app.Anonymous();
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
            $"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('20991231000000_Later', '12.0.0')"));

        await using var scope = app.Services.CreateAsyncScope();
        var refusal = await Assert.ThrowsAsync<UpgradeNeededException>(() => scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(CancellationToken.None));

        Assert.Contains("20991231000000_Later", refusal.Message, StringComparison.Ordinal);
    }
}
