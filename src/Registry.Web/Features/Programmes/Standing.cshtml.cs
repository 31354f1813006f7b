using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Features.Programmes.Activities;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>Adds activities from the list of what the office does every year.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class StandingModel(RegistryDbContext db, Reader reader, ActivityForms forms, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<StandingTask> Tasks { get; private set; } = [];

    /// <summary>The words of the activities that the programme has.</summary>
    public IReadOnlySet<string> There { get; private set; } = new HashSet<string>();

    public IReadOnlyList<SelectListItem> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!Programme.IsOpen)
            return RedirectToPage("Show", new { id });

        Input.Tasks = [.. Tasks.Where(task => !There.Contains(task.Text)).Select(task => task.Id)];
        Input.SectionId = await db.Activities.Where(one => one.ProgrammeId == id).OrderBy(one => one.Id).Select(one => one.SectionId).FirstOrDefaultAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var section = await db.ProgrammeSections.SingleOrDefaultAsync(one => one.Id == Input.SectionId && one.ProgrammeId == id, cancellation);
        if (section is null)
            ModelState.AddModelError("Input.SectionId", text["Choose a section of this programme."]);
        if (!ModelState.IsValid)
            return Page();

        var chosen = Tasks.Where(task => Input.Tasks.Contains(task.Id) && !There.Contains(task.Text)).ToList();
        var names = await db.AssigneesAsync(Programme, reader, cancellation);
        var place = await db.PlaceAtEndAsync(section!.Id, cancellation);
        foreach (var task in chosen)
        {
            db.Add(task.InProgramme(Programme, section, place, names));
            place = ActivityOrder.After(place);
        }

        if (chosen.Count > 0)
            Programme.Change(time.GetUtcNow(), reader.Name);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await OnPostAsync(id, cancellation);

        TempData["Done"] = text["{0} activities are in the programme.", chosen.Count].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#s{section.Id}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var own = reader.AssociationsFor(Ability.Plan);
        Tasks = await db.StandingTasks.AsNoTracking().Where(task => own.Contains(task.OwnerId)).OrderBy(task => task.Order).ThenBy(task => task.Id).ToListAsync(cancellation);
        There = (await db.Activities.Where(one => one.ProgrammeId == Programme.Id).Select(one => one.Text).ToListAsync(cancellation)).ToHashSet();
        Sections = await forms.ChoicesAsync(Programme.Id, cancellation);
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        if (Programme is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }

    public sealed class InputModel
    {
        [Display(Name = "Section")]
        public int SectionId { get; set; }

        public List<int> Tasks { get; set; } = [];
    }
}
