using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Members.Lists;

/// <summary>A saved list goes; the members stay.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : RemovalPage<SavedList>(db, text)
{
    protected override LocalizedString Done => Words["The list is gone; the members stay."];

    protected override Task<SavedList?> LookUpAsync(CancellationToken cancellation) =>
        Db.SavedLists.AsTracking().VisibleTo(reader).SingleOrDefaultAsync(list => list.Id == Id, cancellation);

    protected override IActionResult Afterwards() => LocalRedirect("/Members");
}
