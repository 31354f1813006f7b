using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Asks whether a year may be printed although some of its dates are not verified; the answer keeps its name.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class YearConfirmationModel(RegistryDbContext db, Reader reader, TimeProvider time, IOptions<DaysOptions> habits) : PageModel
{
    public int Year { get; private set; }

    public string OwnerName { get; private set; } = "";

    public bool MayConfirm { get; private set; }

    public IReadOnlyList<Occurrence> Days { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, string? lang, int? owner, CancellationToken cancellation)
    {
        var found = await YearPaper.FindAsync(db, reader, year, owner, habits.Value.LeapDay, cancellation);
        if (found is null)
            return NotFound();
        if (found.MayBePrinted)
            return RedirectToPage("YearPrint", new { year, lang, owner });

        (Year, OwnerName, Days) = (year, found.Owner.Name, found.Days.Unverified);
        MayConfirm = reader.May(Ability.Plan, found.Owner.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, string? lang, int? owner, CancellationToken cancellation)
    {
        var found = await YearPaper.FindAsync(db, reader, year, owner, habits.Value.LeapDay, cancellation);
        if (found is null || !reader.May(Ability.Plan, found.Owner.Id))
            return NotFound();

        if (!found.MayBePrinted)
            await KeepAsync(found, cancellation);
        return RedirectToPage("YearPrint", new { year, lang, owner });
    }

    private async Task KeepAsync(YearPaper found, CancellationToken cancellation)
    {
        db.Attach(found.Owner);
        db.Add(new UnverifiedPrint(
            found.Owner, found.Days.Year, found.Days.UnverifiedFingerprint, found.Days.Unverified.Count, reader.UserId, reader.Name, time.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // a second click, or a colleague: the question is answered
        }
    }
}
