using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Whether two records are two people is asked again.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ReopeningModel(RegistryDbContext db, Reader reader) : PairPage(db, reader)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (Pair.State != DuplicateState.Open)
            Pair.Reopen();
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleException("Duplicate.NotTwoPeople");
        }

        return Redirect($"~/Members/Duplicates/Merger/{id}");
    }
}
