using System.ComponentModel.DataAnnotations;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>A task of a form of commemoration, as it is typed.</summary>
public sealed class TemplateInput
{
    [Display(Name = "What is to be done"), Required, StringLength(PreparationTask.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "How many days"), Range(0, 730)]
    public int Days { get; set; }

    [Display(Name = "Before or after the day")]
    public bool IsAfter { get; set; }

    internal int Offset => IsAfter ? Days : -Days;

    internal static TemplateInput Of(TaskTemplate template) =>
        new() { Title = template.Title, Days = Math.Abs(template.Offset), IsAfter = template.Offset > 0 };
}
