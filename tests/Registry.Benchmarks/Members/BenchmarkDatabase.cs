using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Auditing;

namespace Registry.Benchmarks.Members;

/// <summary>The database of a registry that does not run at the moment.</summary>
internal static class BenchmarkDatabase
{
    public static async Task WorkAsync(string dataFolder, Func<RegistryDbContext, Task> work)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Folder", dataFolder)]).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IActor, Nobody>()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddRegistryData(configuration, dataFolder)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }

    private sealed class Nobody : IActor
    {
        public string Id => "";

        public string Name => "";
    }
}
