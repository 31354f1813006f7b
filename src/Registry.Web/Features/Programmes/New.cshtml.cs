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
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>Begins a programme: with the usual sections, and with the standing tasks that were ticked; or leads to last year's.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private const int MostEarlier = 8;

    /// <summary>The sections that the plans of the provinces have; the third holds the activities.</summary>
    private static readonly string[] UsualSections = ["MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ, GIẢI PHÁP", "CÁC HOẠT ĐỘNG CỤ THỂ", "TỔ CHỨC THỰC HIỆN"];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<Earlier> EarlierOnes { get; private set; } = [];

    public IReadOnlyList<StandingTask> Tasks { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ProgrammeKind>().Select(kind => new SelectListItem(text[ProgrammeWords.Of(kind)], $"{kind}"))];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = time.Today();
        Input.Year = today.Month > 8 ? today.Year + 1 : today.Year;
        Input.Title = $"Kế hoạch công tác đối ngoại nhân dân năm {Input.Year}";
        Input.OwnerId = reader.HomeId is { } home && reader.May(Ability.Plan, home) ? home : reader.AssociationsFor(Ability.Plan)[0];
        await ReloadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var owner = await db.Associations.VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(one => one.Id == Input.OwnerId, cancellation);
        if (owner is null)
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (await SentBeforeAsync(owner.Id, cancellation) is { } made)
            return RedirectToPage("Show", new { id = made });

        var programme = new Programme(owner, Input.Kind, Input.Year, Input.Title, time.GetUtcNow(), reader.UserId, reader.Name);
        ProgrammeSection[] sections = [.. UsualSections.Select((heading, i) => new ProgrammeSection(programme, null, i + 1, heading))];
        db.AddRange(sections);
        db.Add(programme);
        await AddTasksAsync(programme, sections[2], cancellation);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The programme is begun. Nothing has been submitted yet."].Value;
        return RedirectToPage("Show", new { id = programme.Id });
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Owners = await AssociationChoices.LoadAsync(db, reader, Ability.Plan, cancellation);
        var own = reader.AssociationsFor(Ability.Plan);
        Tasks = await db.StandingTasks.AsNoTracking().Where(task => own.Contains(task.OwnerId)).OrderBy(task => task.Order).ThenBy(task => task.Id).ToListAsync(cancellation);
        EarlierOnes = await db.Programmes.OwnedBy(reader, Ability.Plan).Where(one => one.Status != ProgrammeStatus.Superseded)
            .OrderByDescending(one => one.Year).ThenByDescending(one => one.Id).Take(MostEarlier)
            .Select(one => new Earlier(one.Id, one.Title, one.Year, db.Activities.Count(activity => activity.ProgrammeId == one.Id))).ToListAsync(cancellation);
    }

    /// <summary>The same title for the same year, begun a moment ago by the same person, is the second of two clicks.</summary>
    private async Task<int?> SentBeforeAsync(int ownerId, CancellationToken cancellation)
    {
        var justNow = time.GetUtcNow().AddMinutes(-1);
        return await db.Programmes
            .Where(one => one.OwnerId == ownerId && one.Year == Input.Year && one.Title == Input.Title && one.ChangedByName == reader.Name && one.ChangedAt >= justNow)
            .Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
    }

    private async Task AddTasksAsync(Programme programme, ProgrammeSection section, CancellationToken cancellation)
    {
        var chosen = Tasks.Where(task => Input.Tasks.Contains(task.Id)).ToList();
        if (chosen.Count == 0)
            return;

        var names = await db.AssigneesAsync(programme, reader, cancellation);
        for (var i = 0; i < chosen.Count; i++)
            db.Add(chosen[i].InProgramme(programme, section, ActivityOrder.At(i), names));
    }

    public sealed class InputModel
    {
        [Display(Name = "Organisation")]
        public int OwnerId { get; set; }

        [Display(Name = "Year"), Range(Programme.FirstYear, Programme.LastYear)]
        public int Year { get; set; }

        [Display(Name = "Type of paper")]
        public ProgrammeKind Kind { get; set; }

        [Display(Name = "Title"), Required, StringLength(Programme.TitleLength)]
        public string Title { get; set; } = "";

        public List<int> Tasks { get; set; } = [];
    }

    /// <summary>A programme from which the new one may go on.</summary>
    public sealed record Earlier(int Id, string Title, int Year, int Activities);
}
