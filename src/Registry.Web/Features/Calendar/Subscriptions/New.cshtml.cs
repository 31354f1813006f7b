using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>A calendar for one partner: who, what for, which days.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class NewModel(RegistryDbContext db, Reader reader, Previews previews, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public int? Partner { get; set; }

    [BindProperty]
    public SelectionInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public SelectionForm Form { get; private set; } = null!;

    public Preview? Preview { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (await FindPartnerAsync(cancellation) is { } partner)
        {
            Input.Language = partner.Language;
            Input.OwnLanguage = FeedLanguages.OfCountry(partner.CountryIso2) ?? Input.OwnLanguage;
            Input.Countries = partner.CountryIso2 is { } country ? [country] : [];
        }

        await ReloadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        ModelState.Remove("Input.Purpose"); // nothing is made yet, so it needs no name
        if (await FindPartnerAsync(cancellation) is not { } partner)
            ModelState.AddModelError(nameof(Partner), text["Choose a partner."]);
        else if (ModelState.IsValid)
            Preview = await previews.OfAsync(Draft(partner, "–", []), cancellation);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Form = await SelectionForm.LoadAsync(db, reader, Input, new(), cancellation);
        var partner = await FindPartnerAsync(cancellation);
        if (partner is null)
            ModelState.AddModelError(nameof(Partner), text["Choose a partner."]);
        if (ModelState.IsValid && await TryAddAsync(partner!, cancellation) is { } id)
            return RedirectToPage("Address", new { id });

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Form = await SelectionForm.LoadAsync(db, reader, Input, new(), cancellation);
        var vietnamese = Masthead.IsVietnamese;
        var partners = await db.Partners.VisibleTo(reader, Ability.ShareCalendars).OrderBy(partner => partner.SortName)
            .Select(partner => new { partner.Id, Name = vietnamese ? partner.NameVi : partner.NameEn })
            .ToListAsync(cancellation);
        Partners = [.. partners.Select(partner => new SelectListItem(partner.Name, partner.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    private FeedSubscription Draft(Partner partner, string purpose, byte[] hash)
    {
        var subscription = new FeedSubscription(partner.Owner!, partner.Id, purpose, Input.Language, hash, time.GetUtcNow());
        subscription.Show(Input.Within(Form));
        return subscription;
    }

    private async Task<int?> TryAddAsync(Partner partner, CancellationToken cancellation)
    {
        var (token, hash) = FeedToken.Create();
        var subscription = Draft(partner, Input.Purpose, hash);
        db.FeedSubscriptions.Add(subscription);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Purpose", text["This partner has a calendar for this purpose already. Name another purpose, or give that calendar a new address."]);
            return null;
        }

        TempData[ShownOnce.Key(subscription.Id)] = token;
        return subscription.Id;
    }

    private Task<Partner?> FindPartnerAsync(CancellationToken cancellation) =>
        db.Partners.VisibleTo(reader, Ability.ShareCalendars).Include(partner => partner.Owner).SingleOrDefaultAsync(partner => partner.Id == Partner, cancellation);
}
