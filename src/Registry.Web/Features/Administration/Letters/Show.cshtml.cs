using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Letters;

/// <summary>One letter as it was written, and what became of it; one that failed can be sent again.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class ShowModel(RegistryDbContext db, TimeProvider time, IJobEngine engine, IStringLocalizer<Text> text) : PageModel
{
    public OutboxMessage Letter { get; private set; } = null!;

    public bool CanBeSentAgain =>
        Letter.State == OutboxState.Failed || (Letter.State == OutboxState.Waiting && Letter.NextAttemptAt > time.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (await db.SendAgainAsync(id, time.GetUtcNow(), cancellation))
        {
            await engine.RunNowAsync(nameof(OutboxDelivery), cancellation);
            TempData["Done"] = text["The letter is being sent again."].Value;
        }

        return RedirectToPage(new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        var letter = await db.Outbox.AsNoTracking().SingleOrDefaultAsync(letter => letter.Id == id, cancellation);
        Letter = letter!;
        return letter is not null;
    }
}
