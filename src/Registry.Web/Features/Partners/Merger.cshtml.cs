using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>Two records of one partner become one; calendars go on, and it can be undone.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class MergerModel(RegistryDbContext db, Reader reader, PartnerMerging merging, IStringLocalizer<Text> text) : PageModel
{
    private const int Most = 30;

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public string? Search { get; private set; }

    public Partner? Other { get; private set; }

    public IReadOnlyList<Partner> Candidates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? other, string? q, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } partner)
            return NotFound();

        if (other is { } chosen && await OtherAsync(partner, chosen, cancellation) is null)
            return NotFound();

        Search = q;
        Candidates = await CandidatesAsync(partner, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int other, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } partner)
            return NotFound();
        if (await db.Partners.AnyAsync(one => one.Id == other && one.MergedIntoId == id, cancellation))
            return Redirect($"~/Partners/{id}"); // the second of two clicks
        if (await OtherAsync(partner, other, cancellation) is not { } goes)
            return NotFound();

        try
        {
            await merging.MergeAsync(partner, goes, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", text["Somebody changed one of the two meanwhile. Look at it and merge again."]);
            return Page();
        }

        TempData["Done"] = text["The two are one now. It can be undone for 30 days."].Value;
        return Redirect($"~/Partners/{id}");
    }

    private async Task<Partner?> FindAsync(int id, CancellationToken cancellation)
    {
        var partner = await db.Partners.VisibleTo(reader, Ability.KeepPartners).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        (Id, Heading) = (id, partner?.Name(Masthead.IsVietnamese) ?? "");
        return partner;
    }

    private async Task<Partner?> OtherAsync(Partner partner, int id, CancellationToken cancellation) =>
        Other = await db.Partners.VisibleTo(reader, Ability.KeepPartners).SingleOrDefaultAsync(one => one.Id == id && one.Id != partner.Id && one.OwnerId == partner.OwnerId, cancellation);

    /// <summary>What was searched for; without words, those of the same country.</summary>
    private Task<List<Partner>> CandidatesAsync(Partner partner, CancellationToken cancellation)
    {
        var others = db.Partners.AsNoTracking().VisibleTo(reader, Ability.KeepPartners).Where(one => one.Id != partner.Id && one.OwnerId == partner.OwnerId);
        var words = SearchText.Fold(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = words.Length == 0 ? others.Where(one => one.CountryIso2 == partner.CountryIso2) : others;
        foreach (var word in words)
            found = found.Where(one => one.SearchName.Contains(word));

        return found.OrderBy(one => one.SortName).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
    }
}
