using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Commemorations;

/// <summary>What will be made from the days picked, before it is made.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(PlanFromDays plan, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Forms => [.. Enum.GetValues<CommemorationForm>().Select(form => new SelectListItem(text[PlanWords.Of(form)], $"{form}"))];

    public async Task<IActionResult> OnGetAsync(string[] pick, CommemorationForm? form, CancellationToken cancellation)
    {
        await ShowAsync(Pick.Read(pick).ToDictionary(one => one, _ => form), cancellation);
        Input.Rows = [.. Rows.Select(row => new RowInput { Pick = row.Pick, Form = row.Form })];
        Input.OwnerId = reader.HomeId is { } home && reader.May(Ability.Plan, home) ? home : reader.AssociationsFor(Ability.Plan)[0];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var chosen = new Dictionary<Pick, CommemorationForm>();
        foreach (var row in Input.Rows.Where(row => !row.Left && Enum.IsDefined(row.Form)))
            foreach (var one in Pick.Read([row.Pick]))
                chosen[one] = row.Form;

        var owner = await db.Associations.VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(one => one.Id == Input.OwnerId, cancellation);
        if (owner is null)
            return NotFound();

        if (chosen.Count == 0)
        {
            ModelState.AddModelError("", text["No day is left to plan. Go back to the year and tick the days to mark."]);
            await ShowAsync(new(), cancellation);
            return Page();
        }

        var made = await plan.PlanAsync(owner, chosen, cancellation);
        if (made.Count == 0)
            return NotFound();

        TempData["Done"] = made.Count == 1 ? text["It is in the plan."].Value : text["{0} commemorations are in the plan.", made.Count].Value;
        return made is [var only] ? RedirectToPage("Show", new { id = only }) : RedirectToPage("Index", new { year = chosen.Keys.Min(one => one.Year), owner = owner.Id });
    }

    private async Task ShowAsync(Dictionary<Pick, CommemorationForm?> picks, CancellationToken cancellation)
    {
        Today = time.Today();
        var days = await plan.FindAsync(picks.Keys, cancellation);
        var calendar = days.Count == 0 ? WorkingCalendar.WeekdaysOnly : await db.WorkingCalendarAsync(days[0].Date, days[^1].Date, cancellation);
        var tasks = await db.TaskTemplates.GroupBy(one => one.Form).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancellation);
        Rows = [.. days.Select(day => Row.Of(day, picks[new(day.Anniversary.Id, day.Year)], calendar, plan.Tet, Today, tasks))];
        var planned = await db.Associations.VisibleTo(reader, Ability.Plan).OrderBy(one => one.SortName).Select(one => new { one.Id, one.Name, one.NameEn }).ToListAsync(cancellation);
        Owners = [.. planned.Select(one => new SelectListItem(Ui.Masthead.IsVietnamese ? one.Name : one.NameEn, $"{one.Id}"))];
    }

    public sealed class InputModel
    {
        public int OwnerId { get; set; }

        public List<RowInput> Rows { get; set; } = [];
    }

    public sealed class RowInput
    {
        public string Pick { get; set; } = "";

        public CommemorationForm Form { get; set; }

        /// <summary>Left out after all.</summary>
        public bool Left { get; set; }
    }

    /// <summary>A day with what would be made from it.</summary>
    public sealed record Row(
        Occurrence Day, string Pick, CommemorationForm Form, string TitleVi, string TitleEn, IReadOnlyList<OccurrenceWarning> Warnings, bool IsAgainstAdvice, int TaskCount)
    {
        internal static Row Of(
            Occurrence day, CommemorationForm? wanted, WorkingCalendar calendar, TetWindow tet, DateOnly today, IReadOnlyDictionary<CommemorationForm, int> tasks)
        {
            var form = wanted ?? day.ProposedForm();
            List<OccurrenceWarning> warnings = [.. day.Warnings(calendar, tet)];
            if (day.Passed(today) is { } passed)
                warnings.Add(passed);
            return new(
                day, new Pick(day.Anniversary.Id, day.Year).ToString(), form, CommemorationTitles.InVietnamese(day, form), CommemorationTitles.InEnglish(day, form),
                warnings, day.IsAgainstAdvice(form), tasks.GetValueOrDefault(form));
        }
    }
}
