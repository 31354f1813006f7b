using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>A programme as a board of quarters: each activity in the quarter by whose end it is due.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class QuartersModel(ProgrammeSheets sheets, IStringLocalizer<Text> text) : PageModel
{
    private const int Shortest = 140;

    public ProgrammeSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<Column> Columns { get; private set; } = [];

    public static string InShort(string text) => text.Length <= Shortest ? text : text[..Shortest].TrimEnd() + "…";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        var byQuarter = sheet.Activities.ToLookup(QuarterOf);
        Columns =
        [
            .. Enumerable.Range(1, 4).Select(quarter => new Column($"{quarter}", text["Quarter {0}", Domain.Days.Quarters.InRoman(quarter)], [.. byQuarter[quarter].OrderBy(row => row.DueOn)], sheet)),
            .. byQuarter[0].Any() ? [new Column("0", text["All the year, or no time yet"], [.. byQuarter[0]], sheet)] : Array.Empty<Column>(),
        ];
        return Page();
    }

    /// <summary>0 for what runs all the year, names no days, or is due in another year.</summary>
    private int QuarterOf(ActivityRow row) => row.DueOn is { } due && due.Year == Sheet.Programme.Year ? Domain.Days.Quarters.Of(due) : 0;

    /// <summary>One column of the board.</summary>
    public sealed record Column(string Key, string Name, IReadOnlyList<ActivityRow> Rows, ProgrammeSheet Sheet)
    {
        public int Done => Share.Done;

        public Share Share => Share.Of(Rows, Sheet);
    }
}
