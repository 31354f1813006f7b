using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>Takes a task out of a form's list; tasks already planned stay.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : RemovalPage<TaskTemplate>(db, text)
{
    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Record.Form });
}
