using System.ComponentModel.DataAnnotations;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What a planner chooses for a partner's calendar.</summary>
public sealed class SelectionInput
{
    public const string Own = "own";
    public const string OwnAfterVietnamese = "vi+own";

    [Display(Name = "What for"), Required(ErrorMessage = "Fill this in."), StringLength(FeedSubscription.PurposeLength, ErrorMessage = "At most {1} characters.")]
    public string Purpose { get; set; } = "";

    /// <summary><c>vi</c>, <c>en</c>, <c>both</c>; <c>own</c> or <c>vi+own</c> with the language below.</summary>
    public string Language { get; set; } = "en";

    public string OwnLanguage { get; set; } = FeedLanguages.Further[0];

    public List<string> Countries { get; set; } = [];

    public List<AnniversaryKind> Kinds { get; set; } = [];

    public List<int> Associations { get; set; } = [];

    public bool Anniversaries { get; set; } = true;

    public bool Commemorations { get; set; } = true;

    public bool Invitations { get; set; }

    public RenewalScope Renewals { get; set; }

    public bool Deadlines { get; set; }

    public bool TermEnds { get; set; }

    [Display(Name = "Years back")]
    public int? YearsBack { get; set; }

    [Display(Name = "Years ahead")]
    public int? YearsAhead { get; set; }

    [Display(Name = "Time zone of hours")]
    public string? TimeZone { get; set; }

    [Display(Name = "Colour")]
    public string Colour { get; set; } = "firebrick";

    [Display(Name = "Alarm")]
    public int? AlarmDaysBefore { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? ExpiresOn { get; set; }

    public static SelectionInput Of(FeedSubscription subscription)
    {
        var contents = subscription.Contents;
        return new()
        {
            Purpose = subscription.Purpose,
            Language = FeedLanguages.FurtherOf(contents.Language) is not { } further ? contents.Language : contents.Language == further ? Own : OwnAfterVietnamese,
            OwnLanguage = FeedLanguages.FurtherOf(contents.Language) ?? FeedLanguages.OfCountry(subscription.Partner?.CountryIso2) ?? FeedLanguages.Further[0],
            Countries = [.. contents.Countries],
            Kinds = [.. contents.KnownKinds()],
            Associations = [.. contents.Associations],
            Anniversaries = contents.Anniversaries,
            Commemorations = contents.Commemorations,
            Invitations = contents.Invitations,
            Renewals = contents.Renewals,
            Deadlines = contents.Deadlines,
            TermEnds = contents.TermEnds,
            YearsBack = contents.YearsBack,
            YearsAhead = contents.YearsAhead,
            TimeZone = contents.TimeZone,
            Colour = contents.Colour,
            AlarmDaysBefore = contents.AlarmDaysBefore,
            ExpiresOn = contents.ExpiresOn,
        };
    }

    /// <summary>What was chosen, of that which the form offered.</summary>
    public FeedContents Within(SelectionForm form) => new()
    {
        Language = FeedLanguages.Known(Language switch { Own => OwnLanguage, OwnAfterVietnamese => FeedLanguages.WithVietnamese(OwnLanguage), _ => Language }),
        Countries = [.. Countries.Where(code => form.Countries.Any(one => one.Code == code))],
        Kinds = [.. Kinds.Select(kind => kind.ToString())],
        Associations = [.. Associations.Where(id => form.Associations.Any(one => one.Id == id))],
        Anniversaries = Anniversaries,
        Commemorations = Commemorations,
        Invitations = Invitations,
        Renewals = Renewals,
        Deadlines = Deadlines,
        TermEnds = TermEnds,
        YearsBack = YearsBack,
        YearsAhead = YearsAhead,
        TimeZone = form.Zones.Any(zone => zone.Id == TimeZone) ? TimeZone : null,
        Colour = Calendars.CalendarColour.Of(Colour).Name,
        AlarmDaysBefore = AlarmDaysBefore,
        ExpiresOn = ExpiresOn,
    };
}
