using Registry.Data;
using Registry.Web.Jobs;

namespace Registry.Web.Mail;

/// <summary>The outbox and the way letters leave it.</summary>
internal static class MailServices
{
    public static IServiceCollection AddRegistryMail(this IServiceCollection services)
    {
        services.AddSettings<MailOptions>(MailOptions.Section);
        services.AddSingleton<OutboxBell>();
        services.AddScoped<Outbox>();
        services.AddSingleton<Worker>();
        services.AddSingleton<MailPulse>();
        services.AddSingleton<SmtpSender>();
        services.AddScoped<Deliverability>();
        services.AddScoped<OutboxDelivery>();
        return services;
    }
}
