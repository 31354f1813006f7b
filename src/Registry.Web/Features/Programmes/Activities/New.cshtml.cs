using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>Adds an activity at the end of a section.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, ActivityForms forms, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public ActivityInput Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public ActivityFormPart Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int? section, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } sections)
            return NotFound();
        if (!Programme.IsOpen)
            return RedirectToPage("/Programmes/Show", new { id });

        Input.SectionId = section ?? sections.Select(one => one.Id).LastOrDefault();
        Form = forms.Of(Programme, null, Input, sections);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, string? look, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } sections)
            return NotFound();

        Form = forms.Of(Programme, null, Input, sections);
        if (look is not null)
        {
            ModelState.Clear();
            return Page();
        }

        var budget = Input.Money(ModelState, text);
        var section = await db.ProgrammeSections.SingleOrDefaultAsync(one => one.Id == Input.SectionId && one.ProgrammeId == id, cancellation);
        if (section is null)
            ModelState.AddModelError("Input.SectionId", text["Choose a section of this programme."]);
        if (!ModelState.IsValid)
            return Page();

        var activity = await AddAsync(section!, budget, cancellation);
        TempData["Done"] = text["The activity is in the programme."].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}?add={section!.Id}#a{activity}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation) =>
        Form = forms.Of(Programme, null, Input, await forms.SectionsAsync(Programme.Id, cancellation));

    private async Task<int> AddAsync(ProgrammeSection section, long? budget, CancellationToken cancellation)
    {
        for (; ; )
        {
            var activity = new Activity(Programme, section, await db.PlaceAtEndAsync(section.Id, cancellation), Input.Text, Input.TimeText);
            activity.Detail(Input.Place, Input.Quantity, budget, Input.BudgetSource, Input.Recurrence, Input.Note);
            activity.Numbered(Input.PrintedNumber);
            activity.Assign(Input.Assignees(await db.AssigneesAsync(Programme, reader, cancellation)));
            // the second of two clicks finds what the first one added at this place
            var last = await db.Activities.Where(one => one.SectionId == section.Id).OrderByDescending(one => one.Order)
                .Select(one => new { one.Id, one.Text, one.TimeText }).FirstOrDefaultAsync(cancellation);
            if (last is not null && last.Text == activity.Text && last.TimeText == activity.TimeText)
                return last.Id;

            Programme.Change(time.GetUtcNow(), reader.Name);
            db.Activities.Add(activity);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return activity.Id;
            }
            catch (DbUpdateConcurrencyException)
            {
                // somebody changed another activity in the same moment: nothing of theirs stands against one more
                db.ChangeTracker.Clear();
                Programme = (await db.FindProgrammeAsync(reader, Programme.Id, Ability.Plan, cancellation))!;
                section = await db.ProgrammeSections.SingleAsync(one => one.Id == section.Id, cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<SectionRow>?> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        if (Programme is null)
            return null;

        return await forms.SectionsAsync(id, cancellation);
    }
}
