using Registry.Web.Jobs;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What greetings need on their way from the proposal to the post.</summary>
internal static class GreetingServices
{
    public static IServiceCollection AddGreetings(this IServiceCollection services)
    {
        services.AddScoped<GreetingProposals>();
        services.AddScoped<GreetingOutlook>();
        services.AddScoped<RoundMaking>();
        services.AddScoped<GreetingWork>();
        services.AddScoped<IWork, PrintGreetings>();
        services.AddScoped<IWork, PrintGreetingSheets>();
        services.AddScoped<IWork, SendGreetings>();
        services.AddScoped<LetterPost>();
        services.AddScoped<RoundActs>();
        services.AddScoped<RoundLetters>();
        return services;
    }
}
