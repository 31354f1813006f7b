using System.Globalization;
using Registry.Domain.Associations;

namespace Registry.Domain.Subscriptions;

/// <summary>Somebody without a calendar program, who gets what changes in a calendar and what comes next month by e-mail.</summary>
/// <remarks>
/// Nothing but a letter with a link is sent before the link was opened and confirmed. Whoever leaves is deleted, and so
/// is who never confirmed: the registry keeps no address that it does not write to.
/// </remarks>
public sealed class MailSubscription
{
    public const int EmailLength = 254;
    public const int KeyLength = 300;
    public const int SecretLength = 43;

    /// <summary>So many days an unconfirmed address is kept.</summary>
    public const int DaysToConfirm = 3;

    private MailSubscription()
    {
    }

    /// <param name="secret">In the links of its letters.</param>
    public MailSubscription(Association owner, FeedSubscription? calendar, string email, string language, string secret, DateTimeOffset at)
    {
        (OwnerId, FeedSubscriptionId, Email, Secret, CreatedAt, ToldUntil) = (owner.Id, calendar?.Id, email, secret, at, at);
        Key = KeyOf(OwnerId, FeedSubscriptionId, email);
        Language = Spoken(language);
    }

    public int Id { get; private set; }

    /// <summary>Whose calendar it is.</summary>
    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    /// <summary>None: the public calendar.</summary>
    public int? FeedSubscriptionId { get; private set; }

    public FeedSubscription? FeedSubscription { get; private set; }

    [Personal]
    public string Email { get; private set; } = "";

    /// <summary>Calendar and address in one, so that nobody is written to twice.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Opens this subscription and nothing else; it stands in each letter, so it is kept as it is.</summary>
    public string Secret { get; private set; } = "";

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "vi";

    public bool WantsChanges { get; private set; } = true;

    public bool WantsOutlook { get; private set; } = true;

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>None: nothing is sent yet.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Changes up to then were told, or were before its time.</summary>
    public DateTimeOffset ToldUntil { get; private set; }

    /// <summary>The first day of the month whose outlook was sent last, or of the month of confirming.</summary>
    public DateOnly? OutlookOf { get; private set; }

    public static string KeyOf(int ownerId, int? feedSubscriptionId, string email) =>
        string.Create(CultureInfo.InvariantCulture, $"{ownerId}/{feedSubscriptionId ?? 0}/{email.ToLowerInvariant()}");

    public void Want(bool changes, bool outlook, string language)
    {
        if (!changes && !outlook)
            throw new RuleException("MailSubscription.WantsNothing");

        (WantsChanges, WantsOutlook, Language) = (changes, outlook, Spoken(language));
    }

    /// <summary>Somebody asked once more before it was confirmed: the new link holds as long as the first did.</summary>
    public void AskAgain(bool changes, bool outlook, string language, DateTimeOffset at)
    {
        if (ConfirmedAt is not null)
            return; // whoever only knows the address changes nothing

        Want(changes, outlook, language);
        CreatedAt = at;
    }

    /// <summary>The link was opened and its button pressed; a second time changes nothing.</summary>
    public void Confirm(DateTimeOffset at, DateOnly today)
    {
        if (ConfirmedAt is not null)
            return;

        (ConfirmedAt, ToldUntil) = (at, at);
        OutlookOf = new(today.Year, today.Month, 1);
    }

    private static string Spoken(string language) => language == "en" ? "en" : "vi";
}
