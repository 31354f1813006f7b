using System.Globalization;
using Microsoft.Extensions.Options;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>Words the letters of a calendar in their reader's language.</summary>
public sealed class LetterWords(IOptions<SiteOptions> site)
{
    private const int Most = 40;

    private Uri Site => site.Value.Address ?? throw new InvalidOperationException("Letters are offered only where the registry knows its own address.");

    public Uri PageOf(MailSubscription subscription) => new(Site, $"calendar/letters/{subscription.Secret}?lang={subscription.Language}");

    /// <summary>The link by which the letters begin, or by which they are changed where they run already.</summary>
    public MailMessageDraft Link(MailSubscription subscription, Association owner, string key)
    {
        var words = Words.Of(subscription.Language);
        var name = words.Choose(owner.Name, owner.NameEn);
        return new(
            subscription.Email, null, words.Language,
            words["Confirm: the friendship calendar by letter"],
            subscription.ConfirmedAt is null
                ?
                [
                    words["Somebody, most likely you, asked {0} for letters about its friendship calendar to this address.", name],
                    words["Open the link and press “Begin the letters”. Until then nothing else is sent, and after {0} days the address is deleted.", MailSubscription.DaysToConfirm],
                ]
                : [words["You get the letters of {0} already. With the link you choose which ones, or end them.", name]],
            new(words["Open the page of your letters"], PageOf(subscription)), key)
        {
            Why = words["If it was not you, do nothing."],
        };
    }

    public MailMessageDraft Changes(MailSubscription subscription, IReadOnlyList<CalendarEntry> changed, string key) => Draft(
        subscription, key, words => words["Changes in the friendship calendar"],
        words => words["These entries are new, were changed or were cancelled:"], changed);

    public MailMessageDraft Outlook(MailSubscription subscription, DateOnly month, IReadOnlyList<CalendarEntry> coming, string key) => Draft(
        subscription, key, words => words["Friendship calendar: {0}", month.ToString(words.IsVietnamese ? "'tháng' M'/'yyyy" : "MMMM yyyy", words.Culture)],
        words => words["The days of this month and the next:"], coming);

    private MailMessageDraft Draft(
        MailSubscription subscription, string key, Func<Words, string> subject, Func<Words, string> opening, IReadOnlyList<CalendarEntry> entries)
    {
        var words = Words.Of(subscription.Language);
        var name = words.Choose(subscription.Owner!.Name, subscription.Owner.NameEn);
        var items = entries.Take(Most).Select(entry => new MailItem(Line(entry, words), entry.Url)).ToList();
        if (entries.Count > Most)
            items.Add(new(words["and {0} more", entries.Count - Most], new Uri(Site, $"calendar?lang={words.Language}")));
        return new(subscription.Email, null, words.Language, subject(words), [$"{name}.", opening(words)], Key: key)
        {
            Items = items,
            Why = words["You get this letter because you asked for it and confirmed your address. Days of remembrance, not invitations."],
            Leave = new(words["End the letters, or choose which"], PageOf(subscription)),
        };
    }

    private static string Line(CalendarEntry entry, Words words) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CalendarDates.Day(entry.When.FirstDay, words)}: {(entry.Cancelled ? EntryComposer.CancelledPrefix(words) : "")}{entry.Summary}{(entry.Location.Length > 0 ? ", " + entry.Location : "")}");
}
