using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The decision not to mark some days of a year, with its reason; it can be taken back.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SetAsideModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "pick")]
    public string[] Picks { get; set; } = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Occurrence> Chosen { get; private set; } = [];

    /// <summary>Those of the days that are set aside already.</summary>
    public IReadOnlyList<SetAside> Standing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        Input.Reason = Standing is [var first, ..] ? first.Reason : null;
        return Chosen.Count == 0 ? RedirectToPage("Index") : Page();
    }

    /// <summary>From the list of a year: the question is asked at an address of its own.</summary>
    public IActionResult OnPost() => RedirectToPage(new { pick = Picks });

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        if (Chosen.Count == 0 || reader.HomeId is not { } owner)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var open = Chosen.Where(day => !Standing.Any(aside => aside.AnniversaryId == day.Anniversary.Id && aside.Year == day.Year));
        db.SetAsides.AddRange(open.Select(day => new SetAside(owner, day.Anniversary.Id, day.Year, Input.Reason, time.GetUtcNow(), reader.Name)));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // somebody, or a second click, was first: the decision stands
        }

        return Back("Kept: {0} days are not marked.");
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        db.SetAsides.RemoveRange(Standing);
        await db.SaveChangesAsync(cancellation);
        return Back("{0} days are open again.");
    }

    private RedirectToPageResult Back(string done)
    {
        TempData["Done"] = text[done, Chosen.Count].Value;
        return RedirectToPage("Index", new { year = Chosen[0].Date.Year });
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        var picks = Picks.Select(Pick.Parse).OfType<Pick>().ToHashSet();
        var ids = picks.Select(pick => pick.AnniversaryId).ToHashSet();
        var found = await db.AnniversariesVisibleTo(reader).Where(day => ids.Contains(day.Id)).Include(day => day.Notices).AsNoTracking().ToListAsync(cancellation);
        var byId = found.ToDictionary(day => day.Id);
        Chosen = [.. picks.Where(pick => byId.ContainsKey(pick.AnniversaryId))
            .Select(pick => byId[pick.AnniversaryId].OccurrenceIn(pick.Year, days.LeapDay)).OfType<Occurrence>().OrderBy(day => day.Date)];
        var standing = await db.SetAsides.Where(aside => aside.OwnerId == reader.HomeId && ids.Contains(aside.AnniversaryId)).ToListAsync(cancellation);
        Standing = [.. standing.Where(aside => Chosen.Any(day => day.Anniversary.Id == aside.AnniversaryId && day.Year == aside.Year))];
    }

    /// <summary>Why the days are not marked.</summary>
    public sealed class InputModel
    {
        [StringLength(Commemoration.ReasonLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Reason { get; set; }
    }
}
