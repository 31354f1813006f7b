using Registry.Data;
using Registry.Web.Mail.Answers;

namespace Registry.Web.Mail.Invitations;

/// <summary>Letters to guests and the way their answers come back.</summary>
internal static class InvitationServices
{
    public static IServiceCollection AddInvitations(this IServiceCollection services)
    {
        services.AddSettings<InvitationOptions>(InvitationOptions.Section);
        services.AddSettings<AnswerOptions>(AnswerOptions.Section);
        services.AddScoped<InvitationPost>();
        services.AddScoped<AnswerDesk>();
        services.AddScoped<AnswerTrail>();
        services.AddScoped<ReturnDesk>();
        services.AddSingleton<AnswerBox>();
        services.AddSingleton<AnswerPulse>();
        services.AddSingleton<AnswerRound>();
        return services;
    }
}
