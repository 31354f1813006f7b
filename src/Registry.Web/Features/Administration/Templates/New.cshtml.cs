using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>One more task for a form; it takes its place by its day.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CommemorationForm Form { get; set; }

    [BindProperty]
    public TemplateInput Input { get; set; } = new() { Days = 30 };

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        try
        {
            await AddAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Title", text["This form has this task already."]);
            return Page();
        }

        TempData["Done"] = text["Added."].Value;
        return RedirectToPage("Index", new { Form });
    }

    private async Task AddAsync(CancellationToken cancellation)
    {
        var all = await db.TaskTemplates.Where(template => template.Form == Form).OrderBy(template => template.Order).ThenBy(template => template.Id).ToListAsync(cancellation);
        var added = new TaskTemplate(Form, Input.Title, Input.Offset, 0);
        all.Insert(all.FindLastIndex(template => template.Offset <= Input.Offset) + 1, added);
        db.TaskTemplates.Add(added);
        all.Renumber();
        await db.SaveChangesAsync(cancellation);
    }
}
