using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>Changes one activity; whoever saves the same one second sees both values, and another one's change stands in nobody's way.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, ActivityForms forms, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public ActivityInput Input { get; set; } = new();

    public Activity Activity { get; private set; } = null!;

    public ActivityFormPart Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();
        if (!Activity.Programme!.IsOpen)
            return RedirectToPage("Show", new { id, activityId });

        Input = ActivityInput.Of(Activity);
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int activityId, string? look, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        var budget = Input.Money(ModelState, text);
        if (look is not null)
            ModelState.Clear();
        if (look is not null || !ModelState.IsValid)
        {
            await ReloadAsync(cancellation);
            return Page();
        }

        // another activity's change raises the version of the programme, not of this one: then it is saved again
        while (Activity.Version == Input.Version)
        {
            if (await SaveAsync(budget, cancellation))
            {
                TempData["Done"] = text["Saved."].Value;
                return LocalRedirect(Url.Content($"~/Programmes/{id}#a{activityId}"));
            }

            if (!await FindAsync(id, activityId, cancellation))
                return NotFound();
        }

        return await ShowConflictAsync(cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation) =>
        Form = forms.Of(Activity.Programme!, Activity, Input, await forms.SectionsAsync(Activity.ProgrammeId, cancellation));

    private async Task<bool> SaveAsync(long? budget, CancellationToken cancellation)
    {
        var programme = Activity.Programme!;
        programme.Change(time.GetUtcNow(), reader.Name);
        Activity.Write(Input.Text, Input.TimeText, programme.Year);
        Activity.Detail(Input.Place, Input.Quantity, budget, Input.BudgetSource, Input.Recurrence, Input.Note);
        Activity.Numbered(Input.PrintedNumber);
        if (Input.NamesDiffer(ActivityInput.Of(Activity)))
            Activity.Assign(Input.Assignees(await db.AssigneesAsync(programme, reader, cancellation)));
        if (Input.SectionId != Activity.SectionId
            && await db.ProgrammeSections.SingleOrDefaultAsync(one => one.Id == Input.SectionId && one.ProgrammeId == programme.Id, cancellation) is { } section)
            Activity.PutInto(section, await db.PlaceAtEndAsync(section.Id, cancellation));
        db.MarkChanged(Activity);
        return await db.SaveUnlessChangedAsync(cancellation);
    }

    private async Task<IActionResult> ShowConflictAsync(CancellationToken cancellation)
    {
        var theirs = ActivityInput.Of(Activity);
        ConflictRow[] conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = Activity.Version;
        ModelState.Remove("Input.Version");
        await ReloadAsync(cancellation);
        Form = Form with { Conflict = conflict };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, int activityId, CancellationToken cancellation)
    {
        Activity = (await db.Activities.OwnedBy(reader, Ability.Plan).FindActivityAsync(id, activityId, cancellation))!;
        return Activity is not null;
    }
}
