using Registry.Web.Jobs;

namespace Registry.Web.Features.Guests;

/// <summary>What the pages of guests need.</summary>
internal static class GuestServices
{
    public static IServiceCollection AddGuests(this IServiceCollection services) => services
        .AddScoped<NeedsSeal>().AddScoped<InvitationPapers>().AddScoped<IssueInvitation>().AddScoped<IWork, PrintGuests>();
}
