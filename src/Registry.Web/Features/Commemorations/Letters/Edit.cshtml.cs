using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>The words of a draft.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Letter Letter { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, cancellation))
            return NotFound();
        if (Letter.Status != LetterStatus.Draft)
            return RedirectToPage("Show", new { id, letterId });

        Input = InputModel.Of(Letter);
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
            ModelState.AddModelError("Input.Addressee", text["There is a letter to this addressee in this language already."]);
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

        var theirs = InputModel.Of(Letter);
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

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "Addressee in Vietnamese"), Required, StringLength(Letter.LineLength)]
        public string Addressee { get; set; } = "";

        [Display(Name = "Addressee in English"), StringLength(Letter.LineLength)]
        public string? AddresseeEn { get; set; }

        [Display(Name = "Addressee in its own script"), StringLength(Letter.LineLength)]
        public string? AddresseeOwn { get; set; }

        [Display(Name = "Text in Vietnamese"), StringLength(Letter.BodyLength)]
        public string? BodyVi { get; set; }

        [Display(Name = "Text in English"), StringLength(Letter.BodyLength)]
        public string? BodyEn { get; set; }

        [Display(Name = "Signed by"), StringLength(Letter.LineLength)]
        public string? Signer { get; set; }

        [Display(Name = "Title of the signer"), StringLength(Letter.LineLength)]
        public string? SignerTitle { get; set; }

        [Display(Name = "Title in English"), StringLength(Letter.LineLength)]
        public string? SignerTitleEn { get; set; }

        [Display(Name = "Dated")]
        public DateOnly? DatedOn { get; set; }

        internal static InputModel Of(Letter letter) => new()
        {
            Version = letter.Version,
            Addressee = letter.Addressee,
            AddresseeEn = letter.AddresseeEn,
            AddresseeOwn = letter.AddresseeOwn,
            BodyVi = letter.BodyVi,
            BodyEn = letter.BodyEn,
            Signer = letter.Signer,
            SignerTitle = letter.SignerTitle,
            SignerTitleEn = letter.SignerTitleEn,
            DatedOn = letter.DatedOn,
        };

        internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
        [
            (text["Addressee in Vietnamese"], Addressee), (text["Addressee in English"], AddresseeEn), (text["Addressee in its own script"], AddresseeOwn),
            (text["Text in Vietnamese"], BodyVi?.ReplaceLineEndings("\n")), (text["Text in English"], BodyEn?.ReplaceLineEndings("\n")), (text["Signed by"], Signer),
            (text["Title of the signer"], SignerTitle), (text["Title in English"], SignerTitleEn), (text["Dated"], $"{DatedOn:dd/MM/yyyy}"),
        ];
    }
}
