using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Registry.Data;
using Registry.Web.Features.Calendar.Letters;

namespace Registry.Web.Features.Calendar;

/// <summary>What the public calendar and the calendars of partners need.</summary>
internal static class CalendarServices
{
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddSettings<SiteOptions>(SiteOptions.Section);
        services.AddSettings<CalendarOptions>(CalendarOptions.Section);
        // programs behind a proxy name the whole address in the first line: its host counts, not the header (RFC 9112 §3.2.2)
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AllowHostHeaderOverride = true;
            server.RequestHeaderEncodingSelector = _ => Encoding.Latin1; // letters beyond ASCII are no reason to refuse (RFC 9110 §5.5)
        });
        services.AddConsultationLimit();
        services.AddSingleton<FeedCache>();
        services.AddSingleton<FeedMemory>();
        services.AddSingleton<FeedGuesses>();
        services.AddSingleton<FeedFetches>();
        services.AddSingleton<FeedFront>();
        services.AddSingleton<FollowedLooks>();
        services.AddHostedService<FeedFetchWriter>();
        services.AddScoped<SharedDays>();
        services.AddScoped<Presences>();
        services.AddScoped<FollowedRoots>();
        services.AddScoped<PartnerInvitations>();
        services.AddScoped<AgreementEnds>();
        services.AddScoped<InnerNotices>();
        services.AddScoped<FeedNotices>();
        services.AddScoped<FeedBuilder>();
        services.AddScoped<Subscriptions.Previews>();
        services.AddScoped<YearSheets>();
        services.AddScoped<FeedDesk>();
        services.AddScoped<SingleEntry>();
        services.AddScoped<MissedChanges>();
        services.AddScoped<LetterWords>();
        services.AddScoped<CalendarLetters>();
        services.AddScoped<LetterRound>();
        services.AddScoped<EndingCalendars>();
        return services;
    }
}
