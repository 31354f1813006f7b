using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;

namespace Registry.Web.Features.Agencies;

/// <summary>Kinds of agencies in words; also the keys of their translations.</summary>
public static class AgencyKinds
{
    public static string Text(AgencyKind kind) => kind switch
    {
        AgencyKind.State => "State body",
        AgencyKind.Party => "Party body",
        AgencyKind.FatherlandFront => "Fatherland Front",
        AgencyKind.MassOrganisation => "Mass organisation",
        AgencyKind.Police => "Police",
        AgencyKind.Press => "Press",
        AgencyKind.School => "School",
        AgencyKind.Enterprise => "Enterprise",
        AgencyKind.Union => "Friendship organisation",
        _ => "Group, printed word for word",
    };

    public static IEnumerable<SelectListItem> Choices(IStringLocalizer<Text> text) =>
        Enum.GetValues<AgencyKind>().Select(kind => new SelectListItem(text[Text(kind)], $"{kind}"));
}
