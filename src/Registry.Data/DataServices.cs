using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Acts;
using Registry.Data.Auditing;
using Registry.Data.Counting;
using Registry.Data.Duplicates;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Data.Providers;
using Registry.Data.Queries;
using Registry.Data.Seeding;

namespace Registry.Data;

/// <summary>Adds the database that the settings name.</summary>
public static class DataServices
{
    /// <summary>A list is one parameter, not one for each of its elements: a reader may see a thousand associations.</summary>
    private const ParameterTranslationMode AsOne = ParameterTranslationMode.Parameter;

    public static IServiceCollection AddRegistryData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddSettings<DataOptions>(DataOptions.Section);
        var options = configuration.ReadSettings<DataOptions>(DataOptions.Section);
        if (options.Provider == DatabaseProvider.SqlServer)
            services.AddDbContext<RegistryDbContext, SqlServerRegistryDbContext>(builder => builder.UseSqlServer(options.ConnectionString, server => server.UseParameterizedCollectionMode(AsOne)));
        else
            services.AddDbContext<RegistryDbContext, SqliteRegistryDbContext>(builder => builder
                .UseSqlite(SqliteConnectionString(options, contentRoot), sqlite => sqlite.CommandTimeout(options.BusySeconds).UseParameterizedCollectionMode(AsOne))
                .ReplaceService<IMigrationsSqlGenerator, SqliteTables>()
                .AddInterceptors(new SqlitePragmas(options.BusySeconds)));

        services.AddScoped<AuditTrail>();
        services.AddScoped<Migrator>();
        services.AddScoped<StoredFiles>();
        services.AddScoped<ActLedger>();
        services.AddScoped<Undoing>();
        services.AddScoped<MemberFinder>();
        services.AddScoped<MissingQueries>();
        services.AddScoped<PersonalDataJournal>();
        services.AddScoped<MemberCensus>();
        services.AddScoped<DuplicateSearch>();
        services.AddScoped<DuplicateList>();
        services.AddScoped<LikePersons>();
        services.AddScoped<PersonMerging>();
        services.AddScoped<PartnerMerging>();
        return services.AddReferenceData();
    }

    /// <summary>What comes with the program, and what an empty registry begins with.</summary>
    private static IServiceCollection AddReferenceData(this IServiceCollection services)
    {
        services.AddScoped<ReminderRuleSeed>();
        services.AddScoped<LegalLimitSeed>();
        services.AddSettings<ReferenceOptions>(ReferenceOptions.Section);
        services.AddScoped<ReferenceLoader>();
        services.AddScoped<ReferenceDecision>();
        services.AddScoped<ReferenceComparison>();
        services.AddScoped<DefaultTemplates>();
        services.AddScoped<DefaultCategories>();
        services.AddScoped<DefaultSheets>();
        services.AddScoped<DefaultNotice>();
        services.AddScoped<DefaultGreetingTexts>();
        services.AddScoped<DefaultOffices>();
        services.AddScoped<DefaultBlocs>();
        return services;
    }

    private static string SqliteConnectionString(DataOptions options, string contentRoot)
    {
        Directory.CreateDirectory(Path.Combine(contentRoot, options.Folder));
        var given = string.IsNullOrWhiteSpace(options.ConnectionString) ? $"Data Source={options.PathOf(contentRoot, "registry.db")}" : options.ConnectionString;
        return new SqliteConnectionStringBuilder(given) { DefaultTimeout = options.BusySeconds }.ConnectionString;
    }
}
