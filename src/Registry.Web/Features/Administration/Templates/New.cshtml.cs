using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>One more task for a form; it takes its place by its day.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel : NewPage<TaskTemplate, TemplateInput>
{
    public NewModel(RegistryDbContext db, IStringLocalizer<Text> text)
        : base(db, text) =>
        Input.Days = 30;

    [BindProperty(SupportsGet = true)]
    public CommemorationForm Form { get; set; }

    protected override (string Field, LocalizedString Says)? Taken => ("Input.Title", Words["This form has this task already."]);

    public void OnGet() => ModelState.Clear();

    protected override async Task<TaskTemplate> MakeAsync(CancellationToken cancellation)
    {
        var all = await Db.TaskTemplates.Where(template => template.Form == Form).OrderBy(template => template.Order).ThenBy(template => template.Id).ToListAsync(cancellation);
        var added = new TaskTemplate(Form, Input.Title, Input.Offset, 0);
        all.Insert(all.FindLastIndex(template => template.Offset <= Input.Offset) + 1, added);
        all.Renumber();
        return added;
    }

    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Form });
}
