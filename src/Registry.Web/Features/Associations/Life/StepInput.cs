using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations;

namespace Registry.Web.Features.Associations.Life;

/// <summary>What every act in an association's life is entered with.</summary>
public sealed class StepInput
{
    [Display(Name = "In force from"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
    public DateOnly? On { get; set; }

    [Display(Name = "By the paper"), Required(ErrorMessage = "Name the paper: number, day and issuer."), StringLength(LifeStep.PaperLength)]
    public string? Paper { get; set; }
}
