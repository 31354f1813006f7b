using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>A day of the holiday table as it is typed.</summary>
public sealed class HolidayInput
{
    [Display(Name = "What it is"), Required]
    public HolidayKind Kind { get; set; }

    [Display(Name = "Name in Vietnamese"), Required, StringLength(Holiday.NameLength)]
    public string NameVi { get; set; } = "";

    [Display(Name = "Name in English"), Required, StringLength(Holiday.NameLength)]
    public string NameEn { get; set; } = "";

    [Display(Name = "Paper or page that says so"), Required, StringLength(Holiday.SourceLength)]
    public string Source { get; set; } = "";

    [Display(Name = "Not certain yet")]
    public bool IsUncertain { get; set; }

    internal static HolidayInput Of(Holiday holiday) => new()
    {
        Kind = holiday.Kind,
        NameVi = holiday.NameVi,
        NameEn = holiday.NameEn,
        Source = holiday.Source,
        IsUncertain = holiday.IsUncertain,
    };

    internal static IEnumerable<SelectListItem> Kinds(IStringLocalizer<Text> text) =>
        Enum.GetValues<HolidayKind>().Select(kind => new SelectListItem(text[$"HolidayKind.{kind}"], kind.ToString()));

    internal void ApplyTo(Holiday holiday) => holiday.Change(Kind, NameVi, NameEn, Source, IsUncertain);
}
