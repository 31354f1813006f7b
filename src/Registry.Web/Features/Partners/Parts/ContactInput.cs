using System.ComponentModel.DataAnnotations;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>What the form of a contact asks for.</summary>
public sealed class ContactInput
{
    [Display(Name = "Name of the contact"), Required(ErrorMessage = "Fill this in."), StringLength(Contact.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Name in its own script"), StringLength(Contact.NameLength)]
    public string? NameOwn { get; set; }

    [Display(Name = "Transliteration"), StringLength(Contact.NameLength)]
    public string? Transliteration { get; set; }

    [Display(Name = "Office held")]
    public int? OfficeId { get; set; }

    [Display(Name = "Title of the office in Vietnamese"), StringLength(Contact.TitleLength)]
    public string? OfficeTitleVi { get; set; }

    [Display(Name = "Title of the office in English"), StringLength(Contact.TitleLength)]
    public string? OfficeTitleEn { get; set; }

    [Display(Name = "In office since")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day in office")]
    public DateOnly? To { get; set; }

    [Display(Name = "Form of address in Vietnamese"), StringLength(Office.AddressLength)]
    public string? FormOfAddressVi { get; set; }

    [Display(Name = "Form of address in English"), StringLength(Office.AddressLength)]
    public string? FormOfAddressEn { get; set; }

    [Display(Name = "Place in the order of precedence")]
    public int? Precedence { get; set; }

    [Display(Name = "Languages"), StringLength(Contact.LanguagesLength)]
    public string? Languages { get; set; }

    [Display(Name = "E-mail"), EmailAddress, StringLength(Contact.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Telephone"), StringLength(Contact.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "Note"), StringLength(Contact.NoteLength)]
    public string? Note { get; set; }

    public static ContactInput Of(Contact contact) => new()
    {
        Name = contact.Name,
        NameOwn = contact.NameOwn,
        Transliteration = contact.Transliteration,
        OfficeId = contact.OfficeId,
        OfficeTitleVi = contact.OfficeTitleVi,
        OfficeTitleEn = contact.OfficeTitleEn,
        From = contact.From,
        To = contact.To,
        FormOfAddressVi = contact.FormOfAddressVi,
        FormOfAddressEn = contact.FormOfAddressEn,
        Precedence = contact.Precedence,
        Languages = string.Join(", ", contact.Languages),
        Email = contact.Email,
        Phone = contact.Phone,
        Note = contact.Note,
    };

    public void WriteTo(Contact contact, Office? office)
    {
        contact.Call(Name, NameOwn, Transliteration);
        contact.Hold(office, OfficeTitleVi, OfficeTitleEn, From, To);
        contact.AddressAs(FormOfAddressVi, FormOfAddressEn, Precedence);
        contact.Reach((Languages ?? "").Split([',', ';', ' ']), Email, Phone);
        contact.Remark(Note);
    }
}
