using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Asks whether a letter may carry a date that nobody has verified; the answer keeps its name.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class ConfirmationModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public Letter Letter { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, Ability.Plan, cancellation) is not { } letter)
            return NotFound();
        if (letter.MayBePrinted())
            return RedirectToPage("Show", new { id, letterId });

        Letter = letter;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, Ability.Plan, cancellation) is not { } letter)
            return NotFound();

        if (!letter.MayBePrinted())
        {
            letter.ConfirmUnverified(letter.Commemoration!.OccurrenceOn, reader.Name, time.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
        }

        return RedirectToPage("Show", new { id, letterId });
    }
}
