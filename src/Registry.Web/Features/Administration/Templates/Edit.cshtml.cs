using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>Other words or another day for a task of a form.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<TaskTemplate, TemplateInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Title", Words["This form has this task already."]);

    protected override TemplateInput InputOf(TaskTemplate record) => TemplateInput.Of(record);

    protected override void Change(TaskTemplate record) => record.Change(Input.Title, Input.Offset, record.Order);

    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Record.Form });
}
