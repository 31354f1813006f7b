using System.ComponentModel.DataAnnotations;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes.Sections;

/// <summary>What the form about a section sends.</summary>
public sealed class SectionInput
{
    public long Version { get; set; }

    [Display(Name = "Heading"), Required, StringLength(ProgrammeSection.HeadingLength)]
    public string Heading { get; set; } = "";

    [Display(Name = "Below the section")]
    public int? ParentId { get; set; }

    [Display(Name = "Sign before the heading"), StringLength(ProgrammeSection.LabelLength)]
    public string? Label { get; set; }

    [Display(Name = "Text of the section"), StringLength(ProgrammeSection.TextLength)]
    public string? Text { get; set; }
}
