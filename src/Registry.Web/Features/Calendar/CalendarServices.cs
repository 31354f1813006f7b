namespace Registry.Web.Features.Calendar;

/// <summary>What the public calendar and the calendars of partners need.</summary>
internal static class CalendarServices
{
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CalendarOptions>().BindConfiguration(CalendarOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<FeedCache>();
        services.AddSingleton<FeedFetches>();
        services.AddHostedService<FeedFetchWriter>();
        services.AddScoped<SharedDays>();
        services.AddScoped<FeedBuilder>();
        services.AddScoped<FeedDesk>();
        services.AddScoped<SingleEntry>();
        return services;
    }
}
