namespace Registry.Web.Features.Today;

/// <summary>What the page of today gathers.</summary>
internal static class TodayServices
{
    public static IServiceCollection AddToday(this IServiceCollection services)
    {
        services.AddScoped<TodayActivities>();
        services.AddScoped<TodayCalendars>();
        services.AddScoped<TodayDays>();
        services.AddScoped<TodayMachine>();
        services.AddScoped<TodayMissing>();
        services.AddScoped<TodayPartners>();
        services.AddScoped<TodayReports>();
        services.AddScoped<TodayWork>();
        return services;
    }
}
