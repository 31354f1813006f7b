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
    /// <summary>So much of what waits, and of what was done, fits on one page of paper.</summary>
    private const int MostRows = 8;
    private const int FewRows = 4;
    private const int Longest = 110;

    private const int DaysAhead = 21;

    public ProgrammeSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    /// <summary>Two lines on paper.</summary>
    public static string InShort(string text) => text.Length <= Longest ? text : text[..Longest].TrimEnd() + "…";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        var (today, soon) = (sheet.Today, sheet.Today.AddDays(DaysAhead));
        Parts =
        [
            new(text["Late|weekly"], MostRows, "late", [.. sheet.Activities.Where(row => row.IsLate(today)).OrderBy(row => row.DueOn)]),
            new(text["Due within three weeks, or under way"], MostRows, "open", [.. sheet.Activities.Where(row => !row.IsSettled && !row.IsLate(today) && (row.DueOn <= soon || IsUnderWay(row))).OrderBy(row => row.DueOn ?? DateOnly.MaxValue)]),
            new(text["With difficulties"], FewRows, "open", [.. sheet.Activities.Where(row => row.Difficulty is not null && !row.IsSettled)]),
            new(text["Done|weekly"], FewRows, "done", [.. sheet.Activities.Where(row => row.State == Domain.Programmes.ActivityState.Done).OrderByDescending(row => row.DueOn)]),
        ];
        return Page();
    }

    /// <summary>A part of the sheet.</summary>
    /// <param name="Only">The filter of the list that shows all of it.</param>
    public sealed record Part(string Title, int Most, string Only, IReadOnlyList<ActivityRow> Rows);

    private static bool IsUnderWay(ActivityRow row) => row.State == Domain.Programmes.ActivityState.UnderWay;
}
