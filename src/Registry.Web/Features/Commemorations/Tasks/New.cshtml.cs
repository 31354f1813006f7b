using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Tasks;

/// <summary>Work that the templates did not foresee.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader) : PageModel, IReloads
{
    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public Commemoration Plan { get; private set; } = null!;

    public TaskHands Hands { get; private set; } = TaskHands.None;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Input = new() { OwnerUserId = reader.UserId };
        return await FindAsync(id, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || !Hands.Holds(Input))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var calendar = await db.WorkingCalendarAroundAsync(Plan.Date, cancellation);
        // a second click finds the task of the first
        if (!Plan.Tasks.Any(task => task.Title == Input.Title.Trim() && task.Offset == Input.Offset && (Input.DueOn is null || task.DueOn == Input.DueOn)))
            Plan.AddTask(Input.Title, Input.DueOn, Input.Offset, calendar.Due).GiveTo(Input.OwnerUserId, Input.OwnerAgencyId);
        await db.SaveChangesAsync(cancellation);
        return RedirectToPage("/Commemorations/Show", null, new { id }, "work");
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Hands = await TaskHands.OfAsync(db, Plan, cancellation);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        if (Plan is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }
}
