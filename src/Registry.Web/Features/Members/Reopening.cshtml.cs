using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>An end that was written down by mistake is taken back.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ReopeningModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MembershipPageModel(db, reader, time, text)
{
    public async Task<IActionResult> OnGetAsync(int id, int membership, CancellationToken cancellation) =>
        await FindAsync(id, membership, cancellation) ? Show() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, membership, cancellation))
            return NotFound();
        if (Membership.To is null)
            return Redirect($"~/Members/{id}"); // the second of two clicks

        Membership.Reopen();
        try
        {
            return await SaveAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("", Words["This person belongs to this association again already. Change that membership instead."]);
            return Page();
        }
    }
}
