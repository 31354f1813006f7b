using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>Other words or another day for a task of a form.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public TaskTemplate Template { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (TemplateInput.Of(Template), Template.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        if (Version != Template.Version)
            return ShowConflict();

        Template.Change(Input.Title, Input.Offset, Template.Order);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Title", text["This form has this task already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index", new { Template.Form });
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["What is to be done"], Input.Title, Template.Title),
            new(text["How many days"], $"{Input.Offset}", $"{Template.Offset}"),
        ];
        ModelState.Remove(nameof(Version));
        Version = Template.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Template = (await db.TaskTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellation))!;
        return Template is not null;
    }
}
