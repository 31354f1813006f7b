using System.Globalization;
using Microsoft.Extensions.Localization;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>The states of a calendar given away, as pages name and mark them.</summary>
public static class SubscriptionWords
{
    public static string State(FeedSubscriptionState state) => state switch
    {
        FeedSubscriptionState.Active => "Running",
        FeedSubscriptionState.Paused => "Paused",
        _ => "Ended",
    };

    public static string Sign(FeedSubscriptionState state) => state switch
    {
        FeedSubscriptionState.Active => "ok",
        FeedSubscriptionState.Paused => "warn",
        _ => "",
    };

    public static string Renewals(RenewalScope scope) => scope switch
    {
        RenewalScope.OfPartner => "of agreements with this partner",
        RenewalScope.All => "of agreements with every partner (for colleagues only)",
        _ => "none",
    };

    /// <summary>"Tiếng Việt / ລາວ": the languages of each title, as they call themselves.</summary>
    public static string Languages(string language)
    {
        var (first, second) = FeedLanguages.Parts(language);
        return LanguageNames.Of(first).Own + (second is null ? "" : $" / {LanguageNames.Of(second).Own}");
    }

    /// <summary>The usual time between two fetches.</summary>
    public static string Often(int? minutes, IStringLocalizer<Text> text) => minutes switch
    {
        null => "–",
        < 120 => text["every {0} minutes", minutes.Value],
        < 2 * 24 * 60 => text["every {0} hours", minutes.Value / 60],
        _ => text["every {0} days", minutes.Value / (24 * 60)],
    };

    /// <summary>Day and time in the registry's zone.</summary>
    public static string Moment(DateTimeOffset at, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("dd/MM/yyyy, HH:mm", CultureInfo.InvariantCulture);
}
