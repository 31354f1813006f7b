using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Seeding;
using Registry.Domain;
using Registry.Web.Features.Administration.Journal;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Reference;

/// <summary>One offered change: ours beside theirs, to take or to leave.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class ShowModel(RegistryDbContext db, ReferenceComparison comparison, ReferenceDecision decision, IStringLocalizer<Text> text) : PageModel, IReloads
{
    public ReferenceUpdate Update { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IReadOnlyList<JournalChange> Differences { get; private set; } = [];

    public bool IsGone { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Update.DecidedAt is not null)
            return RedirectToPage("Index");

        await ReloadAsync(cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostAcceptAsync(int id, CancellationToken cancellation) => DecideAsync(id, () => decision.AcceptAsync(id, cancellation), cancellation);

    public Task<IActionResult> OnPostDeclineAsync(int id, CancellationToken cancellation) => DecideAsync(id, () => decision.DeclineAsync(id, cancellation), cancellation);

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Name = await db.Anniversaries.Where(a => a.Key == Update.Key).Select(a => Masthead.IsVietnamese ? a.NameVi : a.NameEn).FirstOrDefaultAsync(cancellation) ?? Update.Key;
        try
        {
            var cells = await comparison.CompareAsync(Update, cancellation);
            Differences = [.. cells.Select(cell => new JournalChange(JournalWords.Field(text, cell.Property), cell.Ours, cell.Offered))];
        }
        catch (RuleException)
        {
            IsGone = true;
        }
    }

    private async Task<IActionResult> DecideAsync(int id, Func<Task> decide, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await decide();
        TempData["Done"] = text["Decided and written down."].Value;
        return RedirectToPage("Index");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Update = (await db.ReferenceUpdates.AsNoTracking().SingleOrDefaultAsync(update => update.Id == id, cancellation))!;
        return Update is not null;
    }
}
