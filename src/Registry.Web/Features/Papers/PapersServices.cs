using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;

namespace Registry.Web.Features.Papers;

/// <summary>The long work that prints for many members.</summary>
internal static class PapersServices
{
    public static IServiceCollection AddMemberPrints(this IServiceCollection services)
    {
        services.AddScoped<FirstLetter>();
        services.AddScoped<OldCards>();
        services.AddScoped<IWork, PrintCards>();
        services.AddScoped<IWork, PrintLabels>();
        services.AddScoped<IWork, PrintLetters>();
        services.AddScoped<IWork, PrintConsentForms>();
        services.AddScoped<IWork, PrintMembers>();
        services.AddScoped<IWork, PrintAttendance>();
        return services;
    }
}
