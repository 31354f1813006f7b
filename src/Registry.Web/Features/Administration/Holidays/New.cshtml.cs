using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>One more day of the holiday table.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<Holiday, HolidayInput>(db, text)
{
    [BindProperty, Display(Name = "Day"), Required]
    public DateOnly? Date { get; set; }

    protected override (string Field, LocalizedString Says)? Taken => ("Date", Words["This day is in the table already. Open it there to change it."]);

    protected override Task<Holiday> MakeAsync(CancellationToken cancellation) =>
        Task.FromResult<Holiday>(new(Date!.Value, Input.Kind, Input.NameVi, Input.NameEn, Input.Source, Input.IsUncertain));

    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Date!.Value.Year });
}
