using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Tasks;

/// <summary>A task is done, with what shows it; the planner says so, or whoever it was given to.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class CompletionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty, Display(Name = "What shows that it is done"), StringLength(PreparationTask.EvidenceLength)]
    public string? Evidence { get; set; }

    public Commemoration Plan { get; private set; } = null!;

    public PreparationTask Task { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int taskId, CancellationToken cancellation) =>
        await FindAsync(id, taskId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int taskId, string? back, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Plan.FinishTask(taskId, Evidence, time.GetUtcNow(), reader.Name);
        await db.SaveUnlessChangedAsync(cancellation);
        TempData["Done"] = text["Done: {0}", Task.Title].Value;
        return back == "today" ? LocalRedirect("/") : RedirectToPage("/Commemorations/Show", null, new { id }, "work");
    }

    private async Task<bool> FindAsync(int id, int taskId, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Read, cancellation))!;
        Task = Plan?.Tasks.SingleOrDefault(task => task.Id == taskId && (task.OwnerUserId == reader.UserId || reader.May(Ability.Plan, Plan.OwnerId)))!;
        return Task is not null;
    }
}
