using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>A programme as a table of those who lead: how much each carries, how far it is, what comes next.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class LeadsModel(ProgrammeSheets sheets) : PageModel
{
    public ProgrammeSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        var helps = sheet.Activities.SelectMany(activity => activity.Others.Select(one => SearchText.Fold(one.Name)).Distinct()).CountBy(name => name).ToDictionary();
        Rows = [.. sheet.Activities.SelectMany(activity => activity.Leads.Select(lead => (lead.Name, activity)))
            .GroupBy(one => SearchText.Fold(one.Name))
            .Select(group => new Row(group.First().Name, [.. group.Select(one => one.activity).Distinct()], helps.GetValueOrDefault(group.Key), sheet))
            .OrderByDescending(row => row.Rows.Count)];
        return Page();
    }

    /// <summary>One lead with what they carry.</summary>
    public sealed record Row(string Name, IReadOnlyList<ActivityRow> Rows, int Helps, ProgrammeSheet Sheet)
    {
        public Share Share => Share.Of(Rows, Sheet);

        /// <summary>What is due first of what is open.</summary>
        public ActivityRow? Next => Rows.Where(row => !row.IsSettled && row.DueOn is not null).MinBy(row => row.DueOn);
    }
}
