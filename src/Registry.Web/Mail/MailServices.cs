using Registry.Data;

namespace Registry.Web.Mail;

/// <summary>The outbox and the way letters leave it.</summary>
internal static class MailServices
{
    public static IServiceCollection AddRegistryMail(this IServiceCollection services)
    {
        services.AddSettings<MailOptions>(MailOptions.Section);
        services.AddSingleton<OutboxBell>();
        services.AddScoped<Outbox>();
        return services;
    }
}
