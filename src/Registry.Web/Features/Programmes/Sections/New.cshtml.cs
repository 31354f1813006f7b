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

namespace Registry.Web.Features.Programmes.Sections;

/// <summary>Adds a section at the end, or below another one.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, ActivityForms forms, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public SectionInput Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var siblings = await db.ProgrammeSections.Where(one => one.ProgrammeId == id).OrderBy(one => one.Order).ToListAsync(cancellation);
        var parent = siblings.SingleOrDefault(one => one.Id == Input.ParentId);
        if (Input.ParentId is not null && parent is null)
            ModelState.AddModelError("Input.ParentId", text["Choose a section of this programme."]);
        if (!ModelState.IsValid)
            return Page();

        siblings.RemoveAll(one => one.ParentId != parent?.Id);
        var section = new ProgrammeSection(Programme, parent, siblings.Count == 0 ? 1 : siblings[^1].Order + 1, Input.Heading);
        section.Write(Input.Heading, Input.Label, Input.Text);
        if (siblings.Count == 0 || siblings[^1].Heading != section.Heading || siblings[^1].Text != section.Text)
        {
            Programme.Change(time.GetUtcNow(), reader.Name);
            db.Add(section);
            if (!await db.SaveUnlessChangedAsync(cancellation))
                return await OnPostAsync(id, cancellation);
        }

        TempData["Done"] = text["Saved."].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#s{(section.Id > 0 ? section.Id : siblings[^1].Id)}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Parents = await forms.ChoicesAsync(Programme.Id, cancellation);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        if (Programme is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }
}
