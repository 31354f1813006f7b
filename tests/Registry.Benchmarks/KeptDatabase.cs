using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Auditing;

namespace Registry.Benchmarks;

/// <summary>A look into the database of a registry that runs.</summary>
internal static class KeptDatabase
{
    public static async Task<T> ReadAsync<T>(string dataFolder, Func<RegistryDbContext, Task<T>> question)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Folder", dataFolder)]).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IActor, Reader>()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddRegistryData(configuration, dataFolder)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }

    /// <summary>Only looks.</summary>
    private sealed class Reader : IActor
    {
        public string Id => "";

        public string Name => "";
    }
}
