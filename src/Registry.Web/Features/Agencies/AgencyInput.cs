using System.ComponentModel.DataAnnotations;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Agencies;

/// <summary>What is typed about an agency.</summary>
public sealed class AgencyInput
{
    [Required(ErrorMessage = "Fill this in."), StringLength(Agency.NameLength, ErrorMessage = "At most {1} characters fit here."), Display(Name = "Name")]
    public string Name { get; set; } = "";

    [StringLength(Agency.AbbreviationLength, ErrorMessage = "At most {1} characters fit here."), Display(Name = "Abbreviation")]
    public string? Abbreviation { get; set; }

    [Display(Name = "Kind")]
    public AgencyKind Kind { get; set; }

    [Display(Name = "Exists since")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Existed until")]
    public DateOnly? ValidTo { get; set; }

    [Display(Name = "Who took over")]
    public int? SuccessorId { get; set; }

    public static AgencyInput Of(Agency agency) => new()
    {
        Name = agency.Name,
        Abbreviation = agency.Abbreviation,
        Kind = agency.Kind,
        ValidFrom = agency.ValidFrom,
        ValidTo = agency.ValidTo,
        SuccessorId = agency.SuccessorId,
    };
}
