using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>What the form of a limit asks for.</summary>
public sealed class LimitInput
{
    [Display(Name = "Figure"), Required(ErrorMessage = "Type the number.")]
    public int? Value { get; set; }

    [Display(Name = "Lower number of the share")]
    public int? Divisor { get; set; }

    [Display(Name = "Valid from")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Source"), Required(ErrorMessage = "Name the paper and its article."), StringLength(LegalLimit.SourceLength)]
    public string? Source { get; set; }

    [Display(Name = "To be checked")]
    public bool NeedsCheck { get; set; }

    [Display(Name = "Note"), StringLength(LegalLimit.NoteLength)]
    public string? Note { get; set; }

    public static LimitInput Of(LegalLimit limit) => new()
    {
        Value = limit.Value,
        Divisor = limit.Divisor,
        ValidFrom = limit.ValidFrom,
        Source = limit.Source,
        NeedsCheck = limit.NeedsCheck,
        Note = limit.Note,
    };

    public void ApplyTo(LegalLimit limit) => limit.Change(Value!.Value, Divisor ?? 1, ValidFrom, Source!, NeedsCheck, Note);
}
