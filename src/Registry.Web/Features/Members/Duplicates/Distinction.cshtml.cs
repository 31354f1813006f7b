using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Two records are two people for good: they are not proposed again.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class DistinctionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PairPage(db, reader)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (Pair.State != DuplicateState.TwoPeople)
            Pair.Decide(DuplicateState.TwoPeople, time.GetUtcNow(), Reader.Name);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleException("Duplicate.DecidedAlready");
        }

        TempData["Done"] = text["Two people. They are not proposed again."].Value;
        return RedirectToPage("Index");
    }
}
