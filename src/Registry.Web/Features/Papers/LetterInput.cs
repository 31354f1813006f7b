using System.ComponentModel.DataAnnotations;
using Registry.Domain;
using Registry.Domain.Members.Letters;

namespace Registry.Web.Features.Papers;

/// <summary>What is typed for a letter to members.</summary>
public sealed class LetterInput
{
    private const int SymbolLength = 30;

    [Display(Name = "About (V/v)"), Required(ErrorMessage = "Fill this in."), StringLength(LetterTemplate.SubjectLength)]
    public string Subject { get; set; } = "";

    [Display(Name = "Text of the letter"), Required(ErrorMessage = "Fill this in."), DataType(DataType.MultilineText), StringLength(LetterTemplate.BodyLength)]
    public string Body { get; set; } = "";

    [Display(Name = "Symbol after the number"), StringLength(SymbolLength)]
    public string? Symbol { get; set; }

    public string? ReadSymbol() => PlainText.OptionalLine(Symbol, SymbolLength, nameof(Symbol));
}
