using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>Other words or another meaning for a day of the table.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<Holiday, HolidayInput>(db, text)
{
    [FromRoute]
    public string Date { get; set; } = "";

    protected override HolidayInput InputOf(Holiday record) => HolidayInput.Of(record);

    protected override void Change(Holiday record) => Input.ApplyTo(record);

    protected override Task<Holiday?> LookUpAsync(CancellationToken cancellation) => Db.HolidayAtAsync(Date, cancellation);

    protected override IReadOnlyList<ConflictRow> Compare(HolidayInput theirs) =>
        InputComparison.Of(Input, theirs, Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.Kind)] = HolidayInput.Kinds(Words) });

    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Record.Date.Year });
}
