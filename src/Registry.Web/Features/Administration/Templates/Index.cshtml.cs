using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>The tasks that a commemoration of each form begins with, in their order.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CommemorationForm Form { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public ILookup<CommemorationForm, int> Counts { get; private set; } = Array.Empty<int>().ToLookup(_ => default(CommemorationForm));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Rows = await db.TaskTemplates.Where(template => template.Form == Form).OrderBy(template => template.Order).ThenBy(template => template.Id)
            .Select(template => new Row(template.Id, template.Title, template.Offset))
            .ToListAsync(cancellation);
        var counts = await db.TaskTemplates.GroupBy(template => template.Form).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        Counts = counts.ToLookup(group => group.Key, group => group.Count);
    }

    public Task<IActionResult> OnPostUpAsync(int id, CancellationToken cancellation) => MoveAsync(id, -1, cancellation);

    public Task<IActionResult> OnPostDownAsync(int id, CancellationToken cancellation) => MoveAsync(id, 1, cancellation);

    private async Task<IActionResult> MoveAsync(int id, int step, CancellationToken cancellation)
    {
        var all = await db.TaskTemplates.Where(template => template.Form == Form).OrderBy(template => template.Order).ThenBy(template => template.Id).ToListAsync(cancellation);
        var from = all.FindIndex(template => template.Id == id);
        if (from < 0)
            return NotFound();

        var moved = all[from];
        all.RemoveAt(from);
        all.Insert(Math.Clamp(from + step, 0, all.Count), moved);
        all.Renumber();
        await db.SaveChangesAsync(cancellation);
        return RedirectToPage(new { Form });
    }

    public sealed record Row(int Id, string Title, int Offset);
}
