using Quartz;
using Registry.Data;

namespace Registry.Web.Jobs.Engine;

/// <summary>The engine that the settings ask for.</summary>
internal static class EngineServices
{
    public static IServiceCollection AddJobEngine(this IServiceCollection services, JobOptions jobs, DataOptions data, string contentRoot)
    {
        if (!jobs.Enabled)
            return services.AddSingleton<IJobEngine, StillEngine>();

        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.InstanceName = "Registry");
            quartz.UsePersistentStore(store => Keep(store, data, contentRoot));
        });
        services.AddSingleton<IJobEngine, QuartzEngine>();
        services.AddHostedService<EngineStart>();
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    /// <summary>SQLite: a file of its own, made when missing. SQL Server: the registry's database, shared by all nodes, tables made beforehand by script.</summary>
    private static void Keep(IPersistentStoreBuilder store, DataOptions data, string contentRoot)
    {
        if (data.Provider == DatabaseProvider.SqlServer)
        {
            store.UseSqlServer(data.ConnectionString);
            store.UseClustering();
            return;
        }

        Directory.CreateDirectory(Path.Combine(contentRoot, data.Folder));
        store.UseSqlite($"Data Source={data.PathOf(contentRoot, "quartz.db")}");
        store.ProvisionSchema();
    }
}
