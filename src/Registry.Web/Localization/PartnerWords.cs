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
        PartnerKind.Country => "Country",
        PartnerKind.Bloc => "Bloc of countries",
        _ => "Friend of Viet Nam",
    };

    public static string Of(TieKind kind) => kind switch
    {
        TieKind.Partnership => "Partnership by treaty",
        TieKind.Friendship => "Friendship by agreement",
        TieKind.Contact => "Contacts without a paper",
        _ => "Project",
    };

    public static string Of(TieName name) => name switch
    {
        TieName.Twinning => "Twinning",
        TieName.FriendshipAndCooperation => "Friendship and cooperation",
        TieName.DevelopmentCooperation => "Cooperation in development",
        TieName.SectorCooperation => "Cooperation in one field",
        _ => "Working relations",
    };

    public static string Of(TieHolder holder) => holder switch
    {
        TieHolder.Province => "Province",
        TieHolder.Department => "Department of the province",
        TieHolder.District => "District (until 30 June 2025)",
        TieHolder.Commune => "Commune or ward",
        _ => "Union or association",
    };

    public static string Of(ChannelKind kind) => kind switch
    {
        ChannelKind.Website => "Website",
        ChannelKind.Phone => "Telephone",
        ChannelKind.Fax => "Fax",
        ChannelKind.PostalAddress => "Postal address",
        ChannelKind.SocialMedia => "Social media",
        _ => "Messenger",
    };

    public static string Of(LicenceKind kind) => kind switch
    {
        LicenceKind.RepresentativeOffice => "Registration of a representative office",
        _ => "Registration to work in Việt Nam",
    };

    public static string Of(PartnerEventKind kind) => kind switch
    {
        PartnerEventKind.DelegationIn => "Delegation to us",
        PartnerEventKind.DelegationOut => "Delegation to them",
        PartnerEventKind.Meeting => "Meeting",
        PartnerEventKind.Call => "Call or video meeting",
        PartnerEventKind.LetterSent => "Letter to them",
        PartnerEventKind.LetterReceived => "Letter from them",
        PartnerEventKind.Aid => "Aid",
        PartnerEventKind.Exchange => "Exchange of culture, sport, youth",
        PartnerEventKind.Training => "Training, studies",
        PartnerEventKind.Gift => "Gift",
        _ => "Something else",
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
