using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>What a planner keeps about a commemoration; whoever saves second sees both values and chooses.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public CommemorationInput Input { get; set; } = new();

    public Commemoration Plan { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Plan.IsOver)
            return RedirectToPage("Show", new { id });

        Input = CommemorationInput.Of(Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var (startsAt, endsAt, budget) = Input.Read(ModelState, text);
        if (Input.OwnerUserId is not null && People.All(person => person.Value != Input.OwnerUserId))
            ModelState.AddModelError("Input.OwnerUserId", text["Choose somebody from the list."]);
        if (!ModelState.IsValid)
            return Page();

        db.Expect(Plan, Input.Version);
        Plan.Describe(Input.TitleVi, Input.TitleEn, Input.Place, startsAt, endsAt, budget, Input.OwnerUserId, Input.IsShared, time.GetUtcNow());
        Plan.CallElsewhere(FurtherTitleForm.Kept(Input.Further, Commemoration.TitleLength), time.GetUtcNow());
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await ShowConflictAsync(id, cancellation);

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Show", new { id });
    }

    public async Task ReloadAsync(CancellationToken cancellation) => People = await db.PeopleOfAsync(Plan.OwnerId, cancellation);

    private async Task<IActionResult> ShowConflictAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var theirs = CommemorationInput.Of(Plan);
        Conflict = [.. Input.Fields(text, People).Zip(theirs.Fields(text, People), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = Plan.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        if (Plan is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }
}
