using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Papers;
using Registry.Web.Localization;

namespace Registry.Web.Features.Delegations;

/// <summary>Why somebody signs for the head, in words; also the keys of their translations.</summary>
public static class CapacityWords
{
    private static readonly SigningCapacity[] Delegated = [SigningCapacity.InPlaceOf, SigningCapacity.ByOrder, SigningCapacity.ByDelegation];

    public static string Of(SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.InPlaceOf => "KT.: a deputy in place of the head",
        SigningCapacity.ByOrder => "TL.: by order of the head",
        _ => "TUQ.: by written delegation, for a time",
    };

    public static string Prefix(SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.InPlaceOf => "KT.",
        SigningCapacity.ByOrder => "TL.",
        _ => "TUQ.",
    };

    public static IEnumerable<SelectListItem> Choices(IStringLocalizer<Text> text) => Delegated.Select(capacity => new SelectListItem(text[Of(capacity)], $"{capacity}"));
}
