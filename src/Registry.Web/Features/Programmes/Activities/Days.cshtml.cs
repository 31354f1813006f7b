using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>Which days an activity marks, and which commemorations carry it out; what is linked stands first.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class DaysModel(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [FromQuery(Name = "q"), StringLength(200)]
    public string? Search { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Activity Activity { get; private set; } = null!;

    public IReadOnlyList<Occurrence> Days { get; private set; } = [];

    public IReadOnlyList<Commemoration> Plans { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();
        if (!Activity.Programme!.IsOpen)
            return RedirectToPage("Show", new { id, activityId });

        Input = new()
        {
            Version = Activity.Version,
            Days = [.. Activity.Anniversaries.Select(link => $"{link.AnniversaryId}-{link.Year}")],
            Plans = [.. Activity.Commemorations.Select(link => link.CommemorationId)],
        };
        await ListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        while (Activity.Version == Input.Version)
        {
            await TakeAsync(cancellation);
            if (await db.SaveUnlessChangedAsync(cancellation))
            {
                TempData["Done"] = text["Saved."].Value;
                return LocalRedirect(Url.Content($"~/Programmes/{id}#a{activityId}"));
            }

            if (!await FindAsync(id, activityId, cancellation))
                return NotFound();
        }

        // their ticks are shown beside mine: mine stay chosen
        Input.Version = Activity.Version;
        ModelState.AddModelError("", text["Somebody else changed the activity meanwhile. Look at the ticks again and save."]);
        await ListAsync(cancellation);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task TakeAsync(CancellationToken cancellation)
    {
        var picked = Input.Days.Select(pick => pick.Split('-')).Where(parts => parts.Length == 2)
            .Select(parts => (Id: Number(parts[0]), Year: Number(parts[1]))).Where(one => one.Year >= Activity.Programme!.Year - 1 && one.Year <= Activity.Programme.Year + 1).ToList();
        var ids = picked.Select(one => one.Id).ToList();
        var known = await db.AnniversariesVisibleTo(reader).Where(day => ids.Contains(day.Id)).ToDictionaryAsync(day => day.Id, cancellation);
        Activity.Programme!.Change(time.GetUtcNow(), reader.Name);
        Activity.Mark(picked.Where(one => known.ContainsKey(one.Id)).Select(one => (known[one.Id], one.Year)));
        Activity.CarryOutBy(await db.Commemorations.VisibleTo(reader).Where(one => Input.Plans.Contains(one.Id)).ToListAsync(cancellation));
        db.MarkChanged(Activity);
    }

    private async Task ListAsync(CancellationToken cancellation)
    {
        var year = Activity.Programme!.Year;
        var linked = Activity.Anniversaries.Select(link => link.AnniversaryId).ToHashSet();
        var found = await db.DaysKeptBy(reader.AssociationsFor(Ability.Plan)).Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        var folded = SearchText.Fold(Search ?? "");
        // Tết and other days of the following January are prepared in this year's autumn
        Days = [.. found.Where(day => linked.Contains(day.Id) || day.SearchName.Contains(folded, StringComparison.Ordinal))
            .OccurrencesBetween(new DateOnly(year, 1, 1), new DateOnly(year + 1, 2, 28), habits.Value.LeapDay).OrderBy(day => !linked.Contains(day.Anniversary.Id)).ThenBy(day => day.Date)];
        var plans = Activity.Commemorations.Select(link => link.CommemorationId).ToList();
        Plans = await db.Commemorations.AsNoTracking().VisibleTo(reader).Where(one => one.Year == year && one.CancelledAt == null || plans.Contains(one.Id)).OrderBy(one => one.Date).ToListAsync(cancellation);
    }

    private static int Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task<bool> FindAsync(int id, int activityId, CancellationToken cancellation)
    {
        Activity = (await db.Activities.OwnedBy(reader, Ability.Plan).FindActivityAsync(id, activityId, cancellation))!;
        return Activity is not null;
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        [MaxLength(500)]
        public List<string> Days { get; set; } = [];

        [MaxLength(500)]
        public List<int> Plans { get; set; } = [];
    }
}
