using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>Deletes a programme that is still on the desk and from which nothing was made.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class DeletionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public Programme Programme { get; private set; } = null!;

    public int Activities { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (await db.Programmes.AnyAsync(one => one.RenewedFromId == id || one.AmendsId == id, cancellation))
            throw new RuleException("Programme.RenewedAlready");
        var covers = await db.CoverPapers.Include(one => one.Paper).Where(one => one.ProgrammeId == id).ToListAsync(cancellation);
        if (covers.Select(one => one.Numbered).OfType<OutgoingPaper>().FirstOrDefault() is { } numbered)
            throw new RuleException("CoverPaper.Left", numbered.Number.ToString());

        Programme.Change(time.GetUtcNow(), reader.Name);
        db.RemoveRange(await db.Activities.Include(one => one.Assignments).Include(one => one.Anniversaries).Include(one => one.Commemorations).Include(one => one.Evidence)
            .AsSplitQuery().Where(one => one.ProgrammeId == id).ToListAsync(cancellation));
        db.RemoveRange(await db.ProgrammeSections.Where(one => one.ProgrammeId == id).ToListAsync(cancellation));
        db.RemoveRange(covers);
        db.Remove(Programme);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The draft was deleted."].Value;
        return RedirectToPage("Index");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        Activities = Programme is null ? 0 : await db.Activities.CountAsync(one => one.ProgrammeId == id, cancellation);
        return Programme is not null;
    }
}
