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
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public SelectionInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public FeedSubscription Subscription { get; private set; } = null!;

    public SelectionForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = SelectionInput.Of(Subscription);
        Version = Subscription.Version;
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        ModelState.Remove("Input.Purpose");
        if (Version != Subscription.Version)
        {
            ModelState.AddModelError("", text["Somebody else changed this calendar meanwhile. What you ticked is still here: look at it and save again."]);
            ModelState.Remove(nameof(Version));
            Version = Subscription.Version;
            await ReloadAsync(cancellation);
            return Page();
        }

        await ReloadAsync(cancellation);
        Subscription.Show(Input.Within(Form));
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The calendar shows it at its next fetch."].Value;
        return RedirectToPage("Show", new { id });
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Form = await SelectionForm.LoadAsync(db, reader, Input, cancellation);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Subscription = (await db.FeedSubscriptions.VisibleTo(reader).Include(one => one.Partner).SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        return Subscription is not null;
    }
}
