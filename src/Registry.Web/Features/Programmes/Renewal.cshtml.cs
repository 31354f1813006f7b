using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes;

/// <summary>Another year's programme from this one: every change is shown and can be corrected before anything is written.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class RenewalModel(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public int Year { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Changes made are news; the rest waits for a person.</summary>
    public static bool IsToLookAt(RenewalNote note) => note.Code != "Renewal.OrdinalCounted";

    public async Task<IActionResult> OnGetAsync(int id, int? year, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await ProposeAsync(year is { } typed && typed > Programme.Year && typed <= Programme.LastYear ? typed : Math.Max(Programme.Year + 1, time.Today().Year), cancellation);
        Input = new()
        {
            Year = Year,
            Title = Programme.Title.Replace($"{Programme.Year}", $"{Year}", StringComparison.Ordinal),
            Rows = [.. Rows.Select(row => new RowInput { Id = row.Activity.Id, Keep = row.Proposal.Keep, Text = row.Proposal.Text, Time = row.Proposal.Time })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var typed = Input.Rows.ToDictionary(row => row.Id);
        await ProposeAsync(Input.Year, cancellation);
        Input.Rows = [.. Rows.Select(row => typed.GetValueOrDefault(row.Activity.Id) ?? new() { Id = row.Activity.Id, Text = row.Proposal.Text, Time = row.Proposal.Time })];
        if (!ModelState.IsValid)
            return Page();
        if (await db.Programmes.Where(one => one.RenewedFromId == id && one.Year == Input.Year && one.Title == Input.Title.Trim()).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation) is { } made)
            return RedirectToPage("Show", new { id = made }); // the second of two clicks

        var next = Programme.Renew(Input.Year, Input.Title, time.GetUtcNow(), reader.UserId, reader.Name);
        var sections = ProgrammeCopy.Sections(await db.ProgrammeSections.Where(one => one.ProgrammeId == id).ToListAsync(cancellation), next);
        db.Add(next);
        db.AddRange(sections.Values);
        foreach (var (row, input) in Rows.Zip(Input.Rows).Where(pair => pair.Second.Keep))
            db.Add(row.Activity.ForAnotherYear(next, sections[row.Activity.SectionId], input.Text ?? row.Proposal.Text, input.Time));
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The programme of {0} is begun with {1} activities.", next.Year, Input.Rows.Count(row => row.Keep)].Value;
        return RedirectToPage("Show", new { id = next.Id });
    }

    private async Task ProposeAsync(int year, CancellationToken cancellation)
    {
        Year = year;
        var order = (await db.ProgrammeSections.Where(one => one.ProgrammeId == Programme.Id)
            .Select(section => new SectionRow(section.Id, section.ParentId, section.Order, null, "", null, 0, "")).ToListAsync(cancellation)) is var rows
            ? SectionRow.Outline(rows).Select((section, i) => (section.Id, i)).ToDictionary(one => one.Id, one => one.i) : [];
        var activities = await db.Activities.Where(one => one.ProgrammeId == Programme.Id)
            .Include(one => one.Assignments).ThenInclude(one => one.Agency).Include(one => one.Assignments).ThenInclude(one => one.Association)
            .Include(one => one.Anniversaries).ThenInclude(one => one.Anniversary!.Notices).AsSplitQuery().ToListAsync(cancellation);
        var renewal = new Renewal(Programme.Year, year);
        Rows = [.. activities.OrderBy(one => order[one.SectionId]).ThenBy(one => one.Order).ThenBy(one => one.Id)
            .Select(one => new Row(one, renewal.Of(one, [.. one.Anniversaries.Select(link => Twice(link, year))])))];
    }

    private (Occurrence? Before, Occurrence? Now) Twice(ActivityAnniversary link, int year) => (
        link.Anniversary!.OccurrenceIn(link.Year, habits.Value.LeapDay), link.Anniversary!.OccurrenceIn(link.Year + year - Programme.Year, habits.Value.LeapDay));

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.Programmes.OwnedBy(reader, Ability.Plan).Include(one => one.Owner).Include(one => one.LegalBases.OrderBy(basis => basis.Order))
            .SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        return Programme is not null;
    }

    public sealed class InputModel
    {
        public int Year { get; set; }

        [Display(Name = "Title"), Required, StringLength(Programme.TitleLength)]
        public string Title { get; set; } = "";

        [MaxLength(1000)]
        public List<RowInput> Rows { get; set; } = [];
    }

    public sealed class RowInput
    {
        public int Id { get; set; }

        public bool Keep { get; set; }

        [StringLength(Activity.TextLength)]
        public string? Text { get; set; }

        [StringLength(Activity.TimeLength)]
        public string? Time { get; set; }
    }

    /// <summary>An activity of the old year with what is proposed for the new one.</summary>
    public sealed record Row(Activity Activity, RenewalProposal Proposal);
}
