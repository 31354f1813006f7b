using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>The words of a draft.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public LetterInput Input { get; set; } = new();

    public Letter Letter { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, cancellation))
            return NotFound();
        if (Letter.Status != LetterStatus.Draft)
            return RedirectToPage("Show", new { id, letterId });

        Input = LetterInput.Of(Letter);
        // an office's mailbox is everybody's; a person's is looked at
        if (Letter is { ContactId: { } person, Email: not null } && Letter.Email != Letter.Partner?.Email?.ToLowerInvariant())
            await journal.ViewedContactsAsync([person], cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        db.Entry(Letter).Property(letter => letter.Version).OriginalValue = Input.Version;
        Letter.Address(Input.Addressee, Input.AddresseeEn, Input.AddresseeOwn);
        Letter.Write(Input.BodyVi, Input.BodyEn, Input.DatedOn);
        Letter.SignBy(Input.Signer, Input.SignerTitle, Input.SignerTitleEn);
        Letter.GoBy(Input.Channel, Input.Email, Input.PostalAddress);
        Letter.Head(Letter.HeadingVi, Letter.HeadingEn, Letter.OpeningEn, Input.Subject);
        return await SaveAsync(id, letterId, cancellation);
    }

    private async Task<IActionResult> SaveAsync(int id, int letterId, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ShowConflictAsync(id, letterId, cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Addressee", text["There is a letter to this addressee already."]);
            return Page();
        }

        TempData["Done"] = text["The letter is saved."].Value;
        return RedirectToPage("Show", new { id, letterId });
    }

    private async Task<IActionResult> ShowConflictAsync(int id, int letterId, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (!await FindAsync(id, letterId, cancellation))
            return NotFound();

        var theirs = LetterInput.Of(Letter);
        Conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = Letter.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, int letterId, CancellationToken cancellation)
    {
        Letter = (await db.FindLetterAsync(reader, id, letterId, Ability.Plan, cancellation))!;
        return Letter is not null;
    }
}
