using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports.Layouts;

/// <summary>Other columns, headers or another order for a layout.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public LayoutInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public ExportLayout Layout { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (LayoutInput.Of(Layout), Layout.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, string? move, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (move is not null)
        {
            Input.Move(move);
            ModelState.Clear();
            return Page();
        }

        if (!ModelState.IsValid)
            return Page();
        if (Version != Layout.Version)
            return ShowConflict();

        Input.ApplyTo(Layout);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(Layout).ReloadAsync(cancellation);
            return ShowConflict();
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["A layout has this name already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Url.Content("~/Exports") + FilterAddress.Query(Request, "layout", $"{id}"));
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["Name of the layout"], Input.Name, Layout.Name),
            new(text["Lines above the table"], Input.Titles ?? "", Layout.Titles ?? ""),
            new(text["Order of the rows"], text[ExportWords.Of(Input.Sort)], text[ExportWords.Of(Layout.Sort)]),
            new(text["Columns"], Headers(Input.Taken()), Headers(Layout.Columns)),
        ];
        ModelState.Remove(nameof(Version));
        Version = Layout.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private string Headers(IEnumerable<ExportColumn> columns) => string.Join(", ", columns.Select(column => column.Header ?? text[ExportWords.Of(column.Field)]));

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Layout = (await db.ExportLayouts.VisibleTo(reader, Ability.KeepMembers).SingleOrDefaultAsync(layout => layout.Id == id, cancellation))!;
        return Layout is not null;
    }
}
