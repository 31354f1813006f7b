using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain.Programmes;
using Registry.Web.Features.Programmes.Activities;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>A programme as a list: its sections, its activities, what to look at; one activity at a time is changed in its place.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(ProgrammeSheets sheets, ActivityForms forms) : PageModel
{
    /// <summary>How many findings stand at the head; the others stand with their activities.</summary>
    public const int MostFindings = 8;

    [FromQuery(Name = "only")]
    public string? Only { get; set; }

    [FromQuery(Name = "lead")]
    public string? Lead { get; set; }

    /// <summary>The activity whose form is open.</summary>
    [FromQuery(Name = "edit")]
    public int? Edit { get; set; }

    /// <summary>The section at whose end an activity is being added.</summary>
    [FromQuery(Name = "add")]
    public int? Add { get; set; }

    public ProgrammeSheet Sheet { get; private set; } = null!;

    /// <summary>What the open form shows.</summary>
    public ActivityFormPart? Form { get; private set; }

    public IReadOnlyList<(string Name, int Count)> Leads { get; private set; } = [];

    public ILookup<int, ActivityRow> Shown { get; private set; } = null!;

    public int ShownCount => Shown.Sum(group => group.Count());

    public bool IsFiltered => Only is not null || Lead is not null;

    /// <summary>Places can be changed where every activity is in sight.</summary>
    public bool MayMove => Sheet.MayWrite && !IsFiltered;

    public IEnumerable<(ActivityRow Activity, ProgrammeFinding Finding)> Findings =>
        Sheet.Activities.SelectMany(activity => activity.Findings.Select(finding => (activity, finding))).OrderByDescending(one => one.finding.IsGrave);

    public int FindingsCount => Sheet.Findings.Count + Sheet.Activities.Sum(activity => activity.Findings.Count);

    public string NumberOf(int activityId) => Sheet.Activities.FirstOrDefault(activity => activity.Id == activityId)?.Number ?? "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        Leads = [.. sheet.Activities.SelectMany(activity => activity.Leads.Select(lead => lead.Name)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, group.Count())).OrderByDescending(one => one.Item2).Take(6)];
        Shown = sheet.Activities.Where(IsShown).ToLookup(activity => activity.SectionId);
        if (sheet.MayWrite && Edit is { } edited)
            Form = await forms.OfActivityAsync(id, edited, cancellation);
        else if (sheet.MayWrite && Add is { } section && sheet.Sections.Any(one => one.Id == section))
            Form = forms.Blank(sheet.Programme, section, sheet.Sections);
        return Page();
    }

    private bool IsShown(ActivityRow activity) => Only switch
    {
        "look" => activity.Findings.Count > 0,
        "standing" => activity.IsStanding,
        "late" => Sheet.Programme.IsFollowed && activity.IsLate(Sheet.Today),
        "open" => !activity.IsSettled,
        "done" => activity.State == ActivityState.Done,
        "mine" => activity.MayFollow,
        _ => true,
    } && (Lead is null || activity.Leads.Any(lead => string.Equals(lead.Name, Lead, StringComparison.OrdinalIgnoreCase)));
}
