using Registry.Data;
using Registry.Web.Jobs.Engine;
using Registry.Web.Jobs.Reminding;

namespace Registry.Web.Jobs;

/// <summary>What happens by itself.</summary>
internal static class JobServices
{
    public static IServiceCollection AddRegistryJobs(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddSettings<JobOptions>(JobOptions.Section);
        services.AddSingleton<Timetable>();
        services.AddSingleton<JobPulse>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<WorkProgress>();
        services.AddSingleton<WorkRunner>();
        services.AddScoped<JobLedger>();
        services.AddScoped<WorkItems>();
        services.AddScoped<AssociationMatters>();
        services.AddScoped<AgreementMatters>();
        services.AddScoped<ReportMatters>();
        services.AddScoped<DueMatters>();
        services.AddScoped<ReminderPost>();
        services.AddScoped<ClearAway>();
        services.AddScoped<FindDuplicates>();
        services.AddScoped<SendReminders>();
        services.AddScoped<RemindGuests>();
        services.AddScoped<SendDigest>();
        services.AddScoped<TellMissedChanges>();
        services.AddScoped<SendCalendarLetters>();
        return services.AddJobEngine(
            configuration.ReadSettings<JobOptions>(JobOptions.Section), configuration.ReadSettings<DataOptions>(DataOptions.Section), contentRoot);
    }
}
