using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports.Layouts;

/// <summary>Sets out a list in the office's own way.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public LayoutInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        var home = reader.AssociationsFor(Ability.KeepMembers) is var kept && reader.HomeId is { } id && kept.Contains(id) ? id : kept[0];
        Input = new() { AssociationId = home, Columns = LayoutInput.WithTheRest([.. ExportFields.Usual.Select(field => new ExportColumn(field))]) };
    }

    public async Task<IActionResult> OnPostAsync(string? move, CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        if (move is not null)
        {
            Input.Move(move);
            ModelState.Clear();
            return Page();
        }

        if (!ModelState.IsValid)
            return Page();
        if (!reader.May(Ability.KeepMembers, Input.AssociationId))
            return NotFound();

        var layout = new ExportLayout(Input.AssociationId, Input.Name, Input.Taken());
        Input.ApplyTo(layout);
        db.ExportLayouts.Add(layout);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["A layout has this name already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Url.Content("~/Exports") + FilterAddress.Query(Request, "layout", $"{layout.Id}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Owners = await AssociationChoices.LoadAsync(db, reader, Ability.KeepMembers, cancellation);
}
