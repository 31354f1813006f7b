using System.ComponentModel.DataAnnotations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Members;

namespace Registry.Web.Features.Guests;

/// <summary>What the form of a guest sends.</summary>
public sealed class GuestInput
{
    public long Version { get; set; }

    [Display(Name = "Title|person"), StringLength(Guest.FormLength)]
    public string? FormVi { get; set; }

    [Display(Name = "Full name"), Required, StringLength(Guest.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Name in its own script"), StringLength(Guest.NameLength)]
    public string? NameOwn { get; set; }

    [Display(Name = "Title in English|person"), StringLength(Guest.FormLength)]
    public string? FormEn { get; set; }

    [Display(Name = "Place in the order given by")]
    public int? OfficeId { get; set; }

    [Display(Name = "Office in Vietnamese"), StringLength(Guest.LineLength)]
    public string? OfficeVi { get; set; }

    [Display(Name = "Office in English"), StringLength(Guest.LineLength)]
    public string? OfficeEn { get; set; }

    [Display(Name = "Organisation in Vietnamese"), StringLength(Guest.LineLength)]
    public string? OrganisationVi { get; set; }

    [Display(Name = "Organisation in English"), StringLength(Guest.LineLength)]
    public string? OrganisationEn { get; set; }

    [Display(Name = "Letter begins in Vietnamese"), StringLength(Guest.LineLength)]
    public string? SalutationVi { get; set; }

    [Display(Name = "Letter begins in English"), StringLength(Guest.LineLength)]
    public string? SalutationEn { get; set; }

    [Display(Name = "E-mail"), StringLength(Person.EmailLength), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "Telephone"), StringLength(Guest.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "Language of the letter"), Required]
    public string Language { get; set; } = "vi";

    [Display(Name = "Group"), StringLength(Guest.GroupLength)]
    public string? Group { get; set; }

    [Display(Name = "Companions allowed"), Range(0, Guest.MostCompanions)]
    public int Companions { get; set; }

    [Display(Name = "Own place in the order"), Range(0, Guest.LowestPrecedence)]
    public int? Precedence { get; set; }

    [Display(Name = "Table"), StringLength(Guest.TableLength)]
    public string? Table { get; set; }

    internal GuestDetails Details => new(Name)
    {
        NameOwn = NameOwn,
        FormVi = FormVi,
        FormEn = FormEn,
        SalutationVi = SalutationVi,
        SalutationEn = SalutationEn,
        OfficeVi = OfficeVi,
        OfficeEn = OfficeEn,
        OrganisationVi = OrganisationVi,
        OrganisationEn = OrganisationEn,
        Email = Email,
        Phone = Phone,
        Language = Language,
        Group = Group,
        Companions = Companions,
    };

    internal static GuestInput Of(Guest guest) => new()
    {
        Version = guest.Version,
        FormVi = guest.FormVi,
        Name = guest.Name,
        NameOwn = guest.NameOwn,
        FormEn = guest.FormEn,
        OfficeId = guest.OfficeId,
        OfficeVi = guest.OfficeVi,
        OfficeEn = guest.OfficeEn,
        OrganisationVi = guest.OrganisationVi,
        OrganisationEn = guest.OrganisationEn,
        SalutationVi = guest.SalutationVi,
        SalutationEn = guest.SalutationEn,
        Email = guest.Email,
        Phone = guest.Phone,
        Language = guest.Language,
        Group = guest.Group,
        Companions = guest.Companions,
        Precedence = guest.HasOwnPrecedence ? guest.Precedence : null,
        Table = guest.Table,
    };
}
