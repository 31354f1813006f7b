using System.ComponentModel.DataAnnotations;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Partners;

/// <summary>What the form of a partner asks for.</summary>
public sealed class PartnerInput
{
    [Display(Name = "Kind of partner")]
    public PartnerKind Kind { get; set; }

    [Display(Name = "Name in Vietnamese"), Required, StringLength(Partner.NameLength)]
    public string NameVi { get; set; } = "";

    [Display(Name = "Name in English"), StringLength(Partner.NameLength)]
    public string? NameEn { get; set; }

    [Display(Name = "Name in its own script"), StringLength(Partner.NameLength)]
    public string? NameOwn { get; set; }

    [Display(Name = "Transliteration"), StringLength(Partner.NameLength)]
    public string? Transliteration { get; set; }

    [Display(Name = "Country")]
    public string? CountryIso2 { get; set; }

    [Display(Name = "Bloc of countries")]
    public int? BlocId { get; set; }

    [Display(Name = "Time zone"), StringLength(Partner.TimeZoneLength)]
    public string? TimeZoneId { get; set; }

    [Display(Name = "Our side"), StringLength(Partner.NameLength)]
    public string? OurSide { get; set; }

    [Display(Name = "Tie since the year"), Range(1000, 2199)]
    public int? SinceYear { get; set; }

    [Display(Name = "E-mail"), EmailAddress, StringLength(Partner.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Street and building"), StringLength(PostalPlace.LinesLength)]
    public string? PostalLines { get; set; }

    [Display(Name = "Postcode"), StringLength(PostalPlace.PostcodeLength)]
    public string? Postcode { get; set; }

    [Display(Name = "Town"), StringLength(PostalPlace.TownLength)]
    public string? Town { get; set; }

    [Display(Name = "Country of the address")]
    public string? PostalCountryIso2 { get; set; }

    [Display(Name = "Address in its own script"), StringLength(PostalPlace.OwnLength)]
    public string? PostalOwn { get; set; }

    [Display(Name = "Language of letters")]
    public string Language { get; set; } = "en";

    [Display(Name = "Source"), StringLength(Partner.NoteLength)]
    public string? Source { get; set; }

    [Display(Name = "The source is in doubt")]
    public bool IsUncertain { get; set; }

    [Display(Name = "Note"), StringLength(Partner.NoteLength)]
    public string? Note { get; set; }

    public static PartnerInput Of(Partner partner) => new()
    {
        Kind = partner.Kind,
        NameVi = partner.NameVi,
        NameEn = partner.NameEn,
        NameOwn = partner.NameOwn,
        Transliteration = partner.Transliteration,
        CountryIso2 = partner.CountryIso2,
        BlocId = partner.BlocId,
        TimeZoneId = partner.TimeZoneId,
        OurSide = partner.OurSide,
        SinceYear = partner.SinceYear,
        Email = partner.Email,
        PostalLines = partner.PostalLines,
        Postcode = partner.Postcode,
        Town = partner.Town,
        PostalCountryIso2 = partner.PostalCountryIso2,
        PostalOwn = partner.PostalOwn,
        Language = partner.Language,
        Source = partner.Source,
        IsUncertain = partner.IsUncertain,
        Note = partner.Note,
    };

    public void WriteTo(Partner partner)
    {
        partner.Describe(Kind, NameVi, NameEn ?? "", NameOwn, string.IsNullOrEmpty(CountryIso2) ? null : CountryIso2);
        partner.Place(Transliteration, BlocId, TimeZoneId);
        partner.Reach(Email, Language);
        partner.Post(new(PostalLines, Postcode, Town, string.IsNullOrEmpty(PostalCountryIso2) ? null : PostalCountryIso2, PostalOwn));
        partner.Tie(OurSide, SinceYear, Source, IsUncertain, Note);
    }
}
