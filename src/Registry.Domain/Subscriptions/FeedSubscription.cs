using System.Globalization;
using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Domain.Subscriptions;

/// <summary>A calendar given to one partner under an address of its own; only the hash of its token is kept.</summary>
public sealed class FeedSubscription : IVersioned
{
    public const int PurposeLength = 200;
    public const int SelectionLength = 2000;
    public const int ClientLength = 200;
    public const int LanguageLength = 8;
    public const int TimeZoneLength = 60;
    public const int ColourLength = 30;

    /// <summary>A calendar that was not fetched for so long has likely been given up.</summary>
    public const int DaysOfSilence = 30;

    /// <summary>So many days before the end it is told.</summary>
    public const int DaysOfWarning = 30;

    private FeedSubscription()
    {
    }

    public FeedSubscription(Association owner, int partnerId, string purpose, string language, byte[] tokenHash, DateTimeOffset at)
    {
        Owner = owner;
        OwnerId = owner.Id;
        PartnerId = partnerId;
        Purpose = PlainText.Line(purpose, PurposeLength, nameof(Purpose));
        Language = FeedLanguages.Known(language);
        TokenHash = tokenHash;
        CreatedAt = at;
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>As <see cref="FeedLanguages"/> knows them.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>ISO codes separated by commas; empty: all of the union's countries.</summary>
    public string Countries { get; private set; } = "";

    /// <summary>Kinds of anniversaries separated by commas; empty: all.</summary>
    public string Kinds { get; private set; } = "";

    /// <summary>Numbers of associations separated by commas; empty: all of the owner's.</summary>
    public string Associations { get; private set; } = "";

    public bool IncludesAnniversaries { get; private set; } = true;

    public bool IncludesCommemorations { get; private set; }

    public bool IncludesInvitations { get; private set; }

    public RenewalScope Renewals { get; private set; }

    public bool IncludesDeadlines { get; private set; }

    public bool IncludesTermEnds { get; private set; }

    public int? YearsBack { get; private set; }

    public int? YearsAhead { get; private set; }

    public string? TimeZone { get; private set; }

    public string Colour { get; private set; } = "firebrick";

    public int? AlarmDaysBefore { get; private set; }

    /// <summary>The last day on which it shows its days.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>SHA-256 of the token.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>SHA-256 of the token before this one: for a while its address says that it was replaced.</summary>
    public byte[]? OldTokenHash { get; private set; }

    public DateTimeOffset? RotatedAt { get; private set; }

    public FeedSubscriptionState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? StateChangedAt { get; private set; }

    public DateTimeOffset? LastFetchedAt { get; private set; }

    /// <summary>The calendar program as it names itself.</summary>
    public string? LastClient { get; private set; }

    /// <summary>How often it was fetched.</summary>
    public long Fetches { get; private set; }

    /// <summary>How many of these found nothing new.</summary>
    public long Unchanged { get; private set; }

    /// <summary>The usual time between two fetches, the latest counting most.</summary>
    public int? MinutesBetween { get; private set; }

    public long Version { get; private set; }

    /// <summary>Letters about the calendar are in Vietnamese or English.</summary>
    public string LetterLanguage => FeedLanguages.Parts(Language).First == "vi" ? "vi" : "en";

    public bool HasExpiredOn(DateOnly day) => ExpiresOn < day;

    public void Select(IEnumerable<string> countries, IEnumerable<string> kinds, bool includesCommemorations, string language) =>
        Show(new() { Countries = [.. countries], Kinds = [.. kinds], Commemorations = includesCommemorations, Language = language });

    /// <summary>Another name for what it is used for; partners do not see it.</summary>
    public void Rename(string purpose) => Purpose = PlainText.Line(purpose, PurposeLength, nameof(Purpose));

    public void Show(FeedContents contents)
    {
        contents = contents.Checked();
        Countries = string.Join(',', contents.Countries.Order(StringComparer.Ordinal));
        Kinds = string.Join(',', contents.Kinds.Order(StringComparer.Ordinal));
        Associations = string.Join(',', contents.Associations.Order().Select(id => id.ToString(CultureInfo.InvariantCulture)));
        (IncludesAnniversaries, IncludesCommemorations) = (contents.Anniversaries, contents.Commemorations);
        (IncludesInvitations, Renewals) = (contents.Invitations, contents.Renewals);
        (IncludesDeadlines, IncludesTermEnds) = (contents.Deadlines, contents.TermEnds);
        (YearsBack, YearsAhead) = (contents.YearsBack, contents.YearsAhead);
        TimeZone = PlainText.OptionalLine(contents.TimeZone, TimeZoneLength, nameof(TimeZone));
        Colour = PlainText.Line(contents.Colour, ColourLength, nameof(Colour));
        (AlarmDaysBefore, ExpiresOn) = (contents.AlarmDaysBefore, contents.ExpiresOn);
        Language = FeedLanguages.Known(contents.Language);
    }

    public FeedContents Contents => new()
    {
        Language = Language,
        Countries = Split(Countries),
        Kinds = Split(Kinds),
        Associations = [.. Split(Associations).Select(id => int.Parse(id, CultureInfo.InvariantCulture))],
        Anniversaries = IncludesAnniversaries,
        Commemorations = IncludesCommemorations,
        Invitations = IncludesInvitations,
        Renewals = Renewals,
        Deadlines = IncludesDeadlines,
        TermEnds = IncludesTermEnds,
        YearsBack = YearsBack,
        YearsAhead = YearsAhead,
        TimeZone = TimeZone,
        Colour = Colour,
        AlarmDaysBefore = AlarmDaysBefore,
        ExpiresOn = ExpiresOn,
    };

    /// <summary>A new address; the old one no longer shows any day, but says for a while that it was replaced.</summary>
    public void Rotate(byte[] tokenHash, DateTimeOffset at)
    {
        RefuseWhenRevoked();
        (OldTokenHash, RotatedAt) = (TokenHash, at);
        TokenHash = tokenHash;
    }

    public void Pause(DateTimeOffset at) => Enter(FeedSubscriptionState.Paused, at);

    public void Resume(DateTimeOffset at) => Enter(FeedSubscriptionState.Active, at);

    public void Revoke(DateTimeOffset at) => Enter(FeedSubscriptionState.Revoked, at);

    private void Enter(FeedSubscriptionState state, DateTimeOffset at)
    {
        RefuseWhenRevoked();
        State = state;
        StateChangedAt = at;
    }

    private void RefuseWhenRevoked()
    {
        if (State == FeedSubscriptionState.Revoked)
            throw new RuleException("FeedSubscription.Revoked");
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
