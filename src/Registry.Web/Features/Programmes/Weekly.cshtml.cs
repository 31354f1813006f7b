using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>One page for the leader's weekly meeting: what is late, what is due soon, what has difficulties, what was done lately.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class WeeklyModel(ProgrammeSheets sheets, IStringLocalizer<Text> text) : PageModel
{
    /// <summary>So much of each part fits on one page of paper.</summary>
    public const int MostRows = 8;

    private const int DaysAhead = 21;

    public ProgrammeSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<(string Title, IReadOnlyList<ActivityRow> Rows)> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        var (today, soon) = (sheet.Today, sheet.Today.AddDays(DaysAhead));
        Parts =
        [
            (text["Late|weekly"], [.. sheet.Activities.Where(row => row.IsLate(today)).OrderBy(row => row.DueOn)]),
            (text["Due within three weeks, or under way"], [.. sheet.Activities.Where(row => !row.IsSettled && !row.IsLate(today) && (row.DueOn <= soon || IsUnderWay(row))).OrderBy(row => row.DueOn ?? DateOnly.MaxValue)]),
            (text["With difficulties"], [.. sheet.Activities.Where(row => row.Difficulty is not null && !row.IsSettled)]),
            (text["Done|weekly"], [.. sheet.Activities.Where(row => row.State == Domain.Programmes.ActivityState.Done).OrderByDescending(row => row.DueOn)]),
        ];
        return Page();
    }

    private static bool IsUnderWay(ActivityRow row) => row.State == Domain.Programmes.ActivityState.UnderWay;
}
