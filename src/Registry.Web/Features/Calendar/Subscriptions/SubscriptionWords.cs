using System.Globalization;
using Registry.Domain.Subscriptions;

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

    /// <summary>Day and time in the registry's zone.</summary>
    public static string Moment(DateTimeOffset at, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("dd/MM/yyyy, HH:mm", CultureInfo.InvariantCulture);
}
