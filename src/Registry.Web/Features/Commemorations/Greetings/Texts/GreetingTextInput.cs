using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>What the form about a greeting text sends.</summary>
public sealed class GreetingTextInput
{
    public long Version { get; set; }

    [Display(Name = "Whose text")]
    public int? OwnerId { get; set; }

    [Display(Name = "Occasion")]
    public AnniversaryKind? Occasion { get; set; }

    [Display(Name = "Kind of addressee")]
    public PartnerKind? Addressee { get; set; }

    [Display(Name = "Language code"), Required, StringLength(GreetingText.LanguageLength)]
    public string Language { get; set; } = "vi";

    [Display(Name = "Heading"), Required, StringLength(GreetingText.HeadingLength)]
    public string Heading { get; set; } = "";

    [Display(Name = "Words before the addressee"), StringLength(GreetingText.OpeningLength)]
    public string? Opening { get; set; }

    [Display(Name = "Subject of the e-mail"), StringLength(GreetingText.HeadingLength)]
    public string? Subject { get; set; }

    [Display(Name = "Words of the letter"), Required, StringLength(GreetingText.BodyLength)]
    public string Body { get; set; } = "";

    public static GreetingTextInput Of(GreetingText text) => new()
    {
        Version = text.Version,
        OwnerId = text.OwnerId,
        Occasion = text.Occasion,
        Addressee = text.Addressee,
        Language = text.Language,
        Heading = text.Heading,
        Opening = text.Opening,
        Subject = text.Subject,
        Body = text.Body,
    };

    public void WriteTo(GreetingText text) => text.Describe(Occasion, Addressee, Language, Heading, Opening, Subject, Body);

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> words) =>
    [
        (words["Occasion"], Occasion is { } kind ? words[DayKinds.Text(kind)].Value : null), (words["Kind of addressee"], Addressee is { } to ? words[PartnerWords.Of(to)].Value : null),
        (words["Language code"], Language), (words["Heading"], Heading), (words["Words before the addressee"], Opening), (words["Subject of the e-mail"], Subject),
        (words["Words of the letter"], Body.ReplaceLineEndings("\n")),
    ];

    internal static IEnumerable<SelectListItem> Occasions(IStringLocalizer<Text> words) =>
        Enum.GetValues<AnniversaryKind>().Select(kind => new SelectListItem(words[DayKinds.Text(kind)], $"{kind}"));

    internal static IEnumerable<SelectListItem> Addressees(IStringLocalizer<Text> words) =>
        Enum.GetValues<PartnerKind>().Select(kind => new SelectListItem(words[PartnerWords.Of(kind)], $"{kind}"));
}
