using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Tasks;

/// <summary>One task: its words, its day, whose it is; opened again or taken away.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public Commemoration Plan { get; private set; } = null!;

    public PreparationTask Task { get; private set; } = null!;

    public TaskHands Hands { get; private set; } = TaskHands.None;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int taskId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation))
            return NotFound();

        Input = TaskInput.Of(Task);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int taskId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation) || !Hands.Holds(Input))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        db.Expect(Task, Input.Version);
        var calendar = await db.WorkingCalendarAroundAsync(Plan.Date, cancellation);
        Plan.ChangeTask(Task.Id, Input.Title, Input.DueOn, Input.Offset, calendar.Due);
        Task.GiveTo(Input.OwnerUserId, Input.OwnerAgencyId);
        return await db.SaveUnlessChangedAsync(cancellation) ? Back(id) : await ShowConflictAsync(id, taskId, cancellation);
    }

    public async Task<IActionResult> OnPostReopenAsync(int id, int taskId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation))
            return NotFound();

        Task.Reopen();
        await db.SaveUnlessChangedAsync(cancellation);
        return Back(id);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int taskId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation))
            return NotFound();

        Plan.RemoveTask(taskId);
        await db.SaveUnlessChangedAsync(cancellation);
        TempData["Done"] = text["The task “{0}” is taken away.", Task.Title].Value;
        return Back(id);
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Hands = await TaskHands.OfAsync(db, Plan, cancellation);

    private RedirectToPageResult Back(int id) => RedirectToPage("/Commemorations/Show", null, new { id }, "work");

    private async Task<IActionResult> ShowConflictAsync(int id, int taskId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, taskId, cancellation))
            return NotFound();

        Conflict = [new(text["Task"], Input.Title, Task.Title), new(text["Due"], Input.DueOn is { } own ? DayText.Numeric(own) : CommemorationWords.Distance(Input.Offset, text), Task.Offset is null ? DayText.Numeric(Task.DueOn) : CommemorationWords.Distance(Task.Offset, text))];
        Input.Version = Task.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, int taskId, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        Task = Plan?.Tasks.SingleOrDefault(task => task.Id == taskId)!;
        if (Task is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }
}
