using Registry.Domain.Commemorations;
using Registry.Domain.Partners;

namespace Registry.Web.Localization;

/// <summary>Kinds of partners and regions of the world in words; also the keys of their translations.</summary>
public static class PartnerWords
{
    /// <summary>In the order in which lists show them; the names are those of countries.csv.</summary>
    public static IReadOnlyList<string> Regions { get; } = ["Asia", "Europe", "Americas", "Oceania", "Africa"];

    public static string Of(PartnerKind kind) => kind switch
    {
        PartnerKind.ForeignLocality => "Locality abroad",
        PartnerKind.Embassy => "Embassy",
        PartnerKind.ConsulateGeneral => "Consulate general",
        PartnerKind.NonGovernmentalOrganisation => "Non-governmental organisation",
        PartnerKind.PeopleOrganisation => "People's organisation",
        PartnerKind.InternationalOrganisation => "International organisation",
        PartnerKind.BusinessAssociation => "Business association",
        PartnerKind.Donor => "Donor",
        _ => "Friend of Viet Nam",
    };

    public static string Of(LetterStatus status) => status switch
    {
        LetterStatus.Draft => "Draft",
        LetterStatus.Approved => "Approved",
        _ => "Sent",
    };

    /// <summary>The mark a letter wears.</summary>
    public static string Mark(LetterStatus status) => status switch
    {
        LetterStatus.Draft => "open",
        LetterStatus.Approved => "",
        _ => "ok",
    };
}
