using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>Other days or another language at the same address.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class EditModel(RegistryDbContext db, Reader reader, Previews previews, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public SelectionInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public FeedSubscription Subscription { get; private set; } = null!;

    public SelectionForm Form { get; private set; } = null!;

    public Preview? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(Kept.AsNoTracking(), id, cancellation))
            return NotFound();

        Input = SelectionInput.Of(Subscription);
        Version = Subscription.Version;
        await ReloadAsync(cancellation);
        return Page();
    }

    /// <summary>What the partner would see after saving.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(Kept.AsNoTracking(), id, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();

        Subscription.Show(Input.Within(Form));
        Preview = await previews.OfAsync(Subscription, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(Kept, id, cancellation))
            return NotFound();

        if (Version != Subscription.Version)
        {
            ModelState.AddModelError("", text["Somebody else changed this calendar meanwhile. What you ticked is still here: look at it and save again."]);
            ModelState.Remove(nameof(Version));
            Version = Subscription.Version;
            await ReloadAsync(cancellation);
            return Page();
        }

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid || !await TrySaveAsync(cancellation))
            return Page();

        TempData["Done"] = text["The calendar shows it at its next fetch."].Value;
        return RedirectToPage("Show", new { id });
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Form = await SelectionForm.LoadAsync(db, reader, Input, Subscription.Contents, cancellation);

    /// <summary>What was ended shows nothing any more and is not changed.</summary>
    private IQueryable<FeedSubscription> Kept =>
        db.FeedSubscriptions.VisibleTo(reader).Where(one => one.State != FeedSubscriptionState.Revoked).Include(one => one.Partner).Include(one => one.Owner);

    private async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        Subscription.Rename(Input.Purpose);
        Subscription.Show(Input.Within(Form));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Purpose", text["This partner has a calendar for this purpose already. Name another purpose, or give that calendar a new address."]);
            return false;
        }
    }

    private async Task<bool> FindAsync(IQueryable<FeedSubscription> kept, int id, CancellationToken cancellation)
    {
        Subscription = (await kept.SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        return Subscription is not null;
    }
}
