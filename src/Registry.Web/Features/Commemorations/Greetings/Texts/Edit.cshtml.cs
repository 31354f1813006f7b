using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>Changes a greeting text, or takes it away; letters that are written stay as they are.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GreetingTextPage(db, reader)
{
    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
            return NotFound();

        Input = GreetingTextInput.Of(found);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Expect(found, Input.Version);
        Input.WriteTo(found);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ShowConflictAsync(id, cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Occasion", text["You have a text for this occasion, addressee and language already. Change that one."]);
            return Page();
        }

        TempData["Done"] = text["The text is kept. Letters that are written from now on begin from it."].Value;
        return RedirectToPage("Index");
    }

    private async Task<IActionResult> ShowConflictAsync(int id, CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        if (await FindAsync(id, cancellation) is not { } theirs)
            return NotFound();

        Conflict = [.. Input.Fields(text).Zip(GreetingTextInput.Of(theirs).Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = theirs.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
