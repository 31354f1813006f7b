using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Features.Programmes.Activities;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>Makes activities from chosen days of the year, several days in one item.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class DaysModel(
    RegistryDbContext db, Reader reader, ActivityForms forms, IOptions<DaysOptions> habits, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private const int NamesLength = 500;

    [FromQuery(Name = "which")]
    public string Which { get; set; } = "five";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sections { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Groupings => [.. Enum.GetValues<DayGrouping>().Select(one => new SelectListItem(text[ProgrammeWords.Of(one)], $"{one}"))];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!Programme.IsOpen)
            return RedirectToPage("Show", new { id });

        Input.SectionId = await HomeAsync(cancellation);
        Input.Leads = Programme.Owner!.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var section = await db.ProgrammeSections.SingleOrDefaultAsync(one => one.Id == Input.SectionId && one.ProgrammeId == id, cancellation);
        if (section is null)
            ModelState.AddModelError("Input.SectionId", text["Choose a section of this programme."]);
        if (Input.Picks.Count == 0)
            ModelState.AddModelError("", text["Tick at least one day."]);
        if (!ModelState.IsValid)
            return Page();

        var made = await AddAsync(section!, cancellation);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await OnPostAsync(id, cancellation);

        TempData["Done"] = text["{0} activities are in the programme.", made].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#s{section!.Id}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Sections = await forms.ChoicesAsync(Programme.Id, cancellation);
        var there = await ThereAsync(cancellation);
        var calendar = await db.WorkingCalendarAsync(new(Programme.Year, 1, 1), new(Programme.Year, 12, 31), cancellation);
        var days = await YearAsync(null, cancellation);
        Rows = [.. days.Where(day => Which == "all" || (day.Milestone is Milestone.Round or Milestone.Five && !there.Contains(day.Anniversary.Id)))
            .Select(day => new Row(day, day.Warnings(calendar, habits.Value.Tet), there.Contains(day.Anniversary.Id)))];
    }

    private async Task<int> AddAsync(ProgrammeSection section, CancellationToken cancellation)
    {
        var there = await ThereAsync(cancellation);
        // what stands in the programme already is not added by a second click
        var days = (await YearAsync(Input.Picks, cancellation)).Where(day => !there.Contains(day.Anniversary.Id)).ToList();
        var names = await db.AssigneesAsync(Programme, reader, cancellation);
        var place = await db.PlaceAtEndAsync(section.Id, cancellation);
        var items = DaysInOneItem.Of(days, Input.Grouping);
        foreach (var item in items)
        {
            var activity = new Activity(Programme, section, place, item.Text, item.Time);
            activity.Assign(names.Read(AssignmentVerb.Lead, Input.Leads));
            activity.Mark(item.Days.Select(day => (day.Anniversary, day.Year)));
            db.Activities.Add(activity);
            place = ActivityOrder.After(place);
        }

        if (items.Count > 0)
            Programme.Change(time.GetUtcNow(), reader.Name);
        return items.Count;
    }

    private Task<List<int>> ThereAsync(CancellationToken cancellation) => db.Activities.Where(one => one.ProgrammeId == Programme.Id)
        .SelectMany(one => one.Anniversaries).Select(link => link.AnniversaryId).Distinct().ToListAsync(cancellation);

    /// <summary>The days of the owner's year; only those picked are tracked, for links are made to them.</summary>
    private async Task<IReadOnlyList<Occurrence>> YearAsync(List<int>? picks, CancellationToken cancellation)
    {
        var days = db.DaysKeptBy([Programme.OwnerId, .. reader.AssociationsFor(Ability.Plan)]).Include(day => day.Notices).OrderBy(day => day.Id);
        var found = picks is null ? await days.AsNoTracking().ToListAsync(cancellation) : await days.Where(day => picks.Contains(day.Id)).ToListAsync(cancellation);
        return found.OccurrencesBetween(new DateOnly(Programme.Year, 1, 1), new DateOnly(Programme.Year, 12, 31), habits.Value.LeapDay);
    }

    /// <summary>The section that holds activities already, or else the third, or the last.</summary>
    private async Task<int> HomeAsync(CancellationToken cancellation) =>
        await db.Activities.Where(one => one.ProgrammeId == Programme.Id).OrderBy(one => one.Id).Select(one => (int?)one.SectionId).FirstOrDefaultAsync(cancellation)
        ?? (Sections.Count == 0 ? 0 : int.Parse(Sections[Math.Min(2, Sections.Count - 1)].Value, System.Globalization.CultureInfo.InvariantCulture));

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        if (Programme is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }

    public sealed class InputModel
    {
        [Display(Name = "Section")]
        public int SectionId { get; set; }

        [Display(Name = "How the days are put together")]
        public DayGrouping Grouping { get; set; }

        [Display(Name = "Leads"), StringLength(NamesLength)]
        public string? Leads { get; set; }

        public List<int> Picks { get; set; } = [];
    }

    /// <summary>A day of the year, with what to look at.</summary>
    public sealed record Row(Occurrence Day, IReadOnlyList<OccurrenceWarning> Warnings, bool IsThere)
    {
        public string Name => Masthead.IsVietnamese ? Day.Anniversary.NameVi : Day.Anniversary.NameEn;
    }
}
