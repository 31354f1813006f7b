using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>One partner, and what was done together.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader) : PageModel
{
    private const int Shown = 12;

    public required Partner Partner { get; set; }

    public IReadOnlyList<Shared> Commemorations { get; private set; } = [];

    public IReadOnlyList<Greeting> Letters { get; private set; } = [];

    public IReadOnlyList<FeedSubscription> Subscriptions { get; private set; } = [];

    public bool MayKeep => reader.May(Ability.KeepPartners, Partner.OwnerId);

    public bool MayShare => reader.May(Ability.ShareCalendars, Partner.OwnerId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Partners.AsNoTracking().VisibleTo(reader).Include(p => p.Country).Include(p => p.Owner)
            .SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Partner = found;
        await LoadHistoryAsync(cancellation);
        return Page();
    }

    private async Task LoadHistoryAsync(CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var (id, country) = (Partner.Id, Partner.CountryIso2);
        Commemorations = await db.Commemorations.VisibleTo(reader)
            .Where(c => c.Anniversary!.PartnerId == id || (country != null && c.Anniversary.CountryIso2 == country) || db.Letters.Any(l => l.CommemorationId == c.Id && l.PartnerId == id))
            .OrderByDescending(c => c.Date).ThenBy(c => c.Id).Take(Shown)
            .Select(c => new Shared(c.Id, vietnamese ? c.TitleVi : c.TitleEn, c.Date, c.Ordinal, c.Status))
            .ToListAsync(cancellation);
        Letters = await db.Letters.VisibleTo(reader).Where(letter => letter.PartnerId == id)
            .OrderByDescending(letter => letter.Commemoration!.Date).ThenBy(letter => letter.Id).Take(Shown)
            .Select(letter => new Greeting(
                letter.Id, letter.CommemorationId, vietnamese ? letter.Commemoration!.TitleVi : letter.Commemoration!.TitleEn, letter.Status, letter.DatedOn))
            .ToListAsync(cancellation);
        Subscriptions = await db.FeedSubscriptions.AsNoTracking().VisibleTo(reader).Where(s => s.PartnerId == id).OrderBy(s => s.Id).ToListAsync(cancellation);
    }

    /// <summary>A commemoration of a day that concerns the partner.</summary>
    public sealed record Shared(int Id, string Title, DateOnly Date, int? Ordinal, CommemorationStatus Status);

    /// <summary>A letter to the partner.</summary>
    public sealed record Greeting(int Id, int CommemorationId, string Occasion, LetterStatus Status, DateOnly? DatedOn);
}
