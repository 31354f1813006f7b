using System.ComponentModel.DataAnnotations;
using Registry.Domain.Papers;

namespace Registry.Web.Ui;

/// <summary>What the registrar types when a paper gets its number; an empty number is the next one.</summary>
public sealed class NumberInput
{
    [Display(Name = "Number"), Range(1, PaperNumber.MaxValue)]
    public int? Number { get; set; }

    [Display(Name = "Symbol"), Required, StringLength(PaperNumber.SymbolLength)]
    public string Symbol { get; set; } = "";

    [Display(Name = "Day on the paper"), Required]
    public DateOnly? DatedOn { get; set; }
}
