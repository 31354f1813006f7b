using System.ComponentModel.DataAnnotations;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Administration.Offices;

/// <summary>An office, as it is typed.</summary>
public sealed class OfficeInput
{
    [Display(Name = "Office in Vietnamese"), Required(ErrorMessage = "Fill this in."), StringLength(Office.NameLength)]
    public string NameVi { get; set; } = "";

    [Display(Name = "Office in English"), StringLength(Office.NameLength)]
    public string? NameEn { get; set; }

    [Display(Name = "Place in the order of precedence"), Required(ErrorMessage = "Fill this in.")]
    public int? Precedence { get; set; }

    [Display(Name = "Form of address in Vietnamese"), StringLength(Office.AddressLength)]
    public string? FormOfAddressVi { get; set; }

    [Display(Name = "Form of address in English"), StringLength(Office.AddressLength)]
    public string? FormOfAddressEn { get; set; }

    [Display(Name = "Source"), StringLength(Office.SourceLength)]
    public string? Source { get; set; }

    [Display(Name = "No longer offered")]
    public bool IsRetired { get; set; }

    public static OfficeInput Of(Office office) => new()
    {
        NameVi = office.NameVi,
        NameEn = office.NameEn,
        Precedence = office.Precedence,
        FormOfAddressVi = office.FormOfAddressVi,
        FormOfAddressEn = office.FormOfAddressEn,
        Source = office.Source,
        IsRetired = office.IsRetired,
    };

    public void ApplyTo(Office office)
    {
        office.Describe(NameVi, NameEn ?? "", Precedence ?? Office.LowestPrecedence);
        office.AddressAs(FormOfAddressVi, FormOfAddressEn, Source);
        office.Retire(IsRetired);
    }
}
