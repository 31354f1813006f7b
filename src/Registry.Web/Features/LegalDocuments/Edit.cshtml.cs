using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Corrects a legal document; the second of two people to save sees both values.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public DocumentInput Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await db.LegalDocuments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == Id, cancellation) is not { } document)
            return NotFound();

        Input = DocumentInput.Of(document);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await db.LegalDocuments.SingleOrDefaultAsync(one => one.Id == Id, cancellation) is not { } document)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        document.Change(Input.ToFacts());
        db.Expect(document, Input.Version);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return RedirectToPage("Show", new { Id });
        }
        catch (DbUpdateConcurrencyException)
        {
            await ShowBothAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Number", text["This paper of this issuer and day is in the register already."]);
        }

        return Page();
    }

    private async Task ShowBothAsync(CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var theirs = DocumentInput.Of(await db.LegalDocuments.AsNoTracking().SingleAsync(one => one.Id == Id, cancellation));
        Conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
