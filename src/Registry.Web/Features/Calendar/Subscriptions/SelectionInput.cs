using System.ComponentModel.DataAnnotations;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What a planner chooses for a partner's calendar.</summary>
public sealed class SelectionInput
{
    [Display(Name = "What for"), Required(ErrorMessage = "Fill this in."), StringLength(FeedSubscription.PurposeLength, ErrorMessage = "At most {1} characters.")]
    public string Purpose { get; set; } = "";

    public string Language { get; set; } = "en";

    public List<string> Countries { get; set; } = [];

    public List<AnniversaryKind> Kinds { get; set; } = [];

    public bool Commemorations { get; set; } = true;

    public static SelectionInput Of(FeedSubscription subscription) => new()
    {
        Purpose = subscription.Purpose,
        Language = subscription.Language,
        Countries = [.. subscription.Countries.Split(',', StringSplitOptions.RemoveEmptyEntries)],
        Kinds = [.. FeedSelection.Of(subscription, Localization.Words.English).Kinds],
        Commemorations = subscription.IncludesCommemorations,
    };

    public FeedSelection For(int owner) => new(owner, Localization.Words.Of(Language), Countries, Kinds, Commemorations);

    public void WriteTo(FeedSubscription subscription) =>
        subscription.Select(Countries, Kinds.Select(kind => kind.ToString()), Commemorations, Language);
}
