using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Auditing;
using Registry.Data.Providers;
using Registry.Data.Seeding;

namespace Registry.Data;

/// <summary>Adds the database that the settings name.</summary>
public static class DataServices
{
    public static IServiceCollection AddRegistryData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        var options = configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new();
        if (options.Provider == DatabaseProvider.SqlServer)
            services.AddDbContext<RegistryDbContext, SqlServerRegistryDbContext>(builder => builder.UseSqlServer(options.ConnectionString));
        else
            services.AddDbContext<RegistryDbContext, SqliteRegistryDbContext>(builder => builder
                .UseSqlite(SqliteConnectionString(options, contentRoot))
                .AddInterceptors(new SqlitePragmas()));

        services.AddScoped<AuditTrail>();
        services.AddScoped<Migrator>();
        services.AddOptions<ReferenceOptions>().BindConfiguration(ReferenceOptions.Section);
        services.AddScoped<ReferenceLoader>();
        services.AddScoped<ReferenceDecision>();
        return services;
    }

    private static string SqliteConnectionString(DataOptions options, string contentRoot)
    {
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
            return options.ConnectionString;

        Directory.CreateDirectory(Path.Combine(contentRoot, options.Folder));
        return $"Data Source={options.PathOf(contentRoot, "registry.db")}";
    }
}
