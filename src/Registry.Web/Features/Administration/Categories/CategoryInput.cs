using System.ComponentModel.DataAnnotations;
using Registry.Domain.Members;

namespace Registry.Web.Features.Administration.Categories;

/// <summary>A category of members, as it is typed.</summary>
public sealed class CategoryInput
{
    [Display(Name = "Name in Vietnamese"), Required, StringLength(MemberCategory.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Name in English"), Required, StringLength(MemberCategory.NameLength)]
    public string NameEn { get; set; } = "";

    [Display(Name = "No longer offered")]
    public bool IsRetired { get; set; }

    public static CategoryInput Of(MemberCategory category) => new() { Name = category.Name, NameEn = category.NameEn, IsRetired = category.IsRetired };

    public void ApplyTo(MemberCategory category)
    {
        category.Rename(Name, NameEn);
        category.Retire(IsRetired);
    }
}
