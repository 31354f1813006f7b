using System.Globalization;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>Under which name a new token travels, sealed, to the one page that shows it.</summary>
internal static class ShownOnce
{
    public static string Key(int subscriptionId) => string.Create(CultureInfo.InvariantCulture, $"FeedToken{subscriptionId}");
}
