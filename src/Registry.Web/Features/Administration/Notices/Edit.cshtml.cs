using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>Puts an edition right to which nobody consented yet; one that was used is shown as it is.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public NoticeInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public ConsentNotice Notice { get; private set; } = null!;

    /// <summary>How many were given under this edition.</summary>
    public int Consents { get; private set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (NoticeInput.Of(Notice), Notice.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Consents > 0)
            throw new RuleException("ConsentNotice.UsedAlready");
        if (!ModelState.IsValid)
            return Page();
        if (Version != Notice.Version)
            return ShowConflict();

        Input.ApplyTo(Notice);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Edition", text["There is an edition of this name already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["Edition"], Input.Edition, Notice.Edition), new(text["Handed out from"], DayText.Numeric(Input.From!.Value), DayText.Numeric(Notice.From)),
            new(text["Purposes and kinds of data"], Input.Purposes, Notice.Purposes), new(text["How the data are kept and used"], Input.Handling, Notice.Handling),
            new(text["Rights of those whose data they are"], Input.Rights, Notice.Rights), new(text["Whom to ask"], Input.Contact, Notice.Contact),
        ];
        ModelState.Remove(nameof(Version));
        Version = Notice.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Notice = (await db.ConsentNotices.SingleOrDefaultAsync(notice => notice.Id == id, cancellation))!;
        if (Notice is not null)
            Consents = await db.Consents.CountAsync(consent => consent.NoticeVersion == Notice.Edition, cancellation);
        return Notice is not null;
    }
}
