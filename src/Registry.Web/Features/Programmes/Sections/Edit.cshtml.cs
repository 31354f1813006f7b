using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Sections;

/// <summary>Changes a section's words or its place; an empty one can be removed.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public SectionInput Input { get; set; } = new();

    public ProgrammeSection Section { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int sectionId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, sectionId, cancellation))
            return NotFound();

        Input = new() { Version = Section.Version, Heading = Section.Heading, Label = Section.Label, Text = Section.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int sectionId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, sectionId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        while (Section.Version == Input.Version)
        {
            Section.Programme!.Change(time.GetUtcNow(), reader.Name);
            Section.Write(Input.Heading, Input.Label, Input.Text);
            if (await db.SaveUnlessChangedAsync(cancellation))
                return Done(id);
            if (!await FindAsync(id, sectionId, cancellation))
                return NotFound();
        }

        Conflict = [new(text["Heading"], Input.Heading, Section.Heading), new(text["Sign before the heading"], Input.Label, Section.Label), new(text["Text of the section"], Input.Text, Section.Text)];
        Input.Version = Section.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public Task<IActionResult> OnPostUpAsync(int id, int sectionId, CancellationToken cancellation) => MoveAsync(id, sectionId, -1, cancellation);

    public Task<IActionResult> OnPostDownAsync(int id, int sectionId, CancellationToken cancellation) => MoveAsync(id, sectionId, 1, cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(int id, int sectionId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, sectionId, cancellation))
            return NotFound();
        if (await db.Activities.AnyAsync(one => one.SectionId == sectionId, cancellation) || await db.ProgrammeSections.AnyAsync(one => one.ParentId == sectionId, cancellation))
            throw new RuleException("Programme.SectionNotEmpty");

        Section.Programme!.Change(time.GetUtcNow(), reader.Name);
        db.Remove(Section);
        await db.SaveUnlessChangedAsync(cancellation);
        return RedirectToPage("/Programmes/Show", new { id });
    }

    private async Task<IActionResult> MoveAsync(int id, int sectionId, int by, CancellationToken cancellation)
    {
        if (!await FindAsync(id, sectionId, cancellation))
            return NotFound();

        var siblings = await db.ProgrammeSections.Where(one => one.ProgrammeId == id && one.ParentId == Section.ParentId).OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation);
        var there = siblings.IndexOf(Section) + by;
        if (there >= 0 && there < siblings.Count)
        {
            Section.Programme!.Change(time.GetUtcNow(), reader.Name);
            siblings.Remove(Section);
            siblings.Insert(there, Section);
            for (var i = 0; i < siblings.Count; i++)
                siblings[i].PutAt(i + 1);
            await db.SaveUnlessChangedAsync(cancellation);
        }

        return Done(id);
    }

    private LocalRedirectResult Done(int id)
    {
        TempData["Done"] = text["Saved."].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#s{Section.Id}"));
    }

    private async Task<bool> FindAsync(int id, int sectionId, CancellationToken cancellation)
    {
        var own = db.Programmes.OwnedBy(reader, Ability.Plan);
        Section = (await db.ProgrammeSections.Include(one => one.Programme).ThenInclude(one => one!.Owner)
            .SingleOrDefaultAsync(one => one.Id == sectionId && one.ProgrammeId == id && own.Any(programme => programme.Id == id), cancellation))!;
        return Section is not null;
    }
}
