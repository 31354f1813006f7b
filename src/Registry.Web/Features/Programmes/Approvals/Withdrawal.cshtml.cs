using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>The planner takes the programme back to the desk before the leader has decided.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class WithdrawalModel(RegistryDbContext db, ApprovalDesk desk, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : ApprovalPage(desk, Ability.Plan)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Programme.TakeBack(time.GetUtcNow(), reader.UserId, reader.Name);
        return ToProgramme(await db.SaveUnlessChangedAsync(cancellation)
            ? text["It is back on the desk and can be changed."].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }
}
