using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Exports.Layouts;

/// <summary>Takes a layout away; files made with it stay as they are.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : RemovalPage<ExportLayout>(db, text)
{
    protected override Task<ExportLayout?> LookUpAsync(CancellationToken cancellation) =>
        Db.ExportLayouts.VisibleTo(reader, Ability.KeepMembers).SingleOrDefaultAsync(layout => layout.Id == Id, cancellation);

    protected override IActionResult Afterwards() => Redirect(Url.Content("~/Exports") + FilterAddress.Query(Request, "layout", null));
}
