using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Associations;

/// <summary>What the form of an association asks for.</summary>
public sealed class AssociationInput
{
    [Display(Name = "Stands below")]
    public int? ParentId { get; set; }

    [Display(Name = "Name in Vietnamese"), Required, StringLength(Association.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Name in English"), StringLength(Association.NameLength)]
    public string? NameEn { get; set; }

    [Display(Name = "Friend of the country")]
    public string? CountryIso2 { get; set; }

    [Display(Name = "Friend of the bloc"), StringLength(Association.ScopeLength)]
    public string? Scope { get; set; }

    [Display(Name = "Founded on")]
    public PartialDate? Founded { get; set; }

    [Display(Name = "Place on its papers"), StringLength(Association.NameLength)]
    public string? Place { get; set; }

    [Display(Name = "Body above it"), StringLength(Association.NameLength)]
    public string? Superior { get; set; }

    [Display(Name = "Our office"), StringLength(Association.TextLength)]
    public string? Address { get; set; }

    [Display(Name = "E-mail"), EmailAddress, StringLength(Partner.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Telephone"), StringLength(40)]
    public string? Phone { get; set; }

    public static AssociationInput Of(Association association) => new()
    {
        ParentId = association.ParentId,
        Name = association.Name,
        NameEn = association.NameEn,
        CountryIso2 = association.CountryIso2,
        Scope = association.Scope,
        Founded = new(association.FoundedYear, association.FoundedMonth, association.FoundedDay),
        Place = association.Place,
        Superior = association.Superior,
        Address = association.Address,
        Email = association.Email,
        Phone = association.Phone,
    };

    /// <summary>Writes what was typed; the place in the tree is changed by itself.</summary>
    public void WriteTo(Association association)
    {
        association.Rename(Name, NameEn);
        association.Befriend(string.IsNullOrEmpty(CountryIso2) ? null : CountryIso2, Scope?.ToLowerInvariant());
        association.Locate(Place, Superior, Address, Email, Phone);
        association.FoundedOn(Founded?.Year, Founded?.Month, Founded?.Day);
    }
}
