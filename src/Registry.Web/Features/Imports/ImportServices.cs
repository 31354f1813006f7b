using Registry.Web.Jobs;

namespace Registry.Web.Features.Imports;

/// <summary>What lists need on their way into the registry.</summary>
internal static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportIntake>();
        services.AddScoped<ImportOrders>();
        services.AddScoped<ImportScopes>();
        services.AddScoped<ListRecords>();
        services.AddScoped<Candidates>();
        services.AddScoped<RowChecks>();
        services.AddScoped<RowRechecks>();
        services.AddScoped<RowCorrections>();
        services.AddScoped<ImportChoices>();
        services.AddScoped<RowMoves>();
        services.AddScoped<RowUpdates>();
        services.AddScoped<Represented>();
        services.AddScoped<RowWriting>();
        services.AddScoped<ComparedRows>();
        services.AddScoped<IWork, CheckImport>();
        services.AddScoped<IWork, WriteImport>();
        return services;
    }
}
