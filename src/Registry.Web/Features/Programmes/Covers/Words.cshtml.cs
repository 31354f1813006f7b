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

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>The words of a tờ trình or công văn: to whom it goes, why or by when, who signs.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class WordsModel(RegistryDbContext db, Reader reader, CoverPapers covers, IStringLocalizer<Text> text) : CoverStepPage(db, reader, covers, Ability.Plan)
{
    [BindProperty]
    public CoverInput Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Cover.Numbered is not null)
            return Redirect(CoverWords.AddressOf(Id, Kind));

        Input = CoverInput.Of(Cover);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Cover.Word(Input.Addressees, Input.Necessity, Input.Deadline);
        Cover.Sign(Input.SignerTitle, Input.Signer, Input.Recipients);
        if (await SaveAsync(cancellation))
            return To(null, text["Saved."].Value);

        Db.ChangeTracker.Clear();
        await FindAsync(cancellation);
        var theirs = CoverInput.Of(Cover);
        Conflict = InputComparison.Of(Input, theirs, text);
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <returns>False where somebody saved first, or began the same paper.</returns>
    private async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        if (Cover.Id != 0)
            Db.Expect(Cover, Input.Version);
        Keep();
        try
        {
            return await Db.SaveUnlessChangedAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            return false;
        }
    }
}
