using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>What came of an activity, by those who lead it, with the files that show it.</summary>
[Authorize(Policy = Policies.Follow)]
[UploadLimit(MostMegabytes), RequestSizeLimit(Most + Form), RequestFormLimits(MultipartBodyLengthLimit = Most + Form)]
public sealed class ResultModel(RegistryDbContext db, Reader reader, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public const int MostMegabytes = 25;
    public const int MostFiles = 40;

    private const long Most = MostMegabytes << 20;

    /// <summary>Room for the other fields of the form.</summary>
    private const long Form = 1 << 20;

    [BindProperty]
    public ResultInput Input { get; set; } = new();

    public Activity Activity { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States => [.. Enum.GetValues<ActivityState>().Select(state => new SelectListItem(text[ProgrammeWords.Of(state)], $"{state}"))];

    public async Task<IActionResult> OnGetAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        Input = ResultInput.Of(Activity);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        var (people, delegations, sum) = Input.Numbers(ModelState, text);
        if (!ModelState.IsValid)
            return Page();

        Activity.Programme!.RefuseUnlessFollowed();
        db.Expect(Activity, Input.Version);
        Activity.Follow(Input.State, Input.Result, people, delegations, sum, Input.Difficulty, time.GetUtcNow(), reader.Name);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await ShowConflictAsync(id, activityId, cancellation);

        TempData["Done"] = text["The result is written down."].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#a{activityId}"));
    }

    public async Task<IActionResult> OnPostFileAsync(int id, int activityId, IFormFile? file, string? caption, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        ModelState.Clear();
        Input = ResultInput.Of(Activity);
        Activity.Programme!.RefuseUnlessFollowed();
        if (Activity.Evidence.Count >= MostFiles)
            throw new RuleException("Activity.TooManyFiles", MostFiles);
        if (file is not { Length: > 0 })
            throw new RuleException("Activity.FileMissing");
        if (file.Length > Most)
            throw new RuleException("Activity.FileTooLarge", MostMegabytes);

        await using var content = file.OpenReadStream();
        var kind = EvidenceKind.Of(content) ?? throw new RuleException("Activity.FileRefused");
        await KeepAsync(content, kind, kind.NameOf(file.FileName, ActivityEvidence.NameLength), caption, cancellation);
        TempData["Done"] = text["The file is kept with the activity."].Value;
        return RedirectToPage(new { id, activityId, handler = "" });
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int activityId, int evidenceId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        ModelState.Clear();
        Activity.Programme!.RefuseUnlessFollowed();
        Activity.RemoveEvidence(evidenceId);
        db.MarkChanged(Activity);
        await db.SaveUnlessChangedAsync(cancellation);
        return RedirectToPage(new { id, activityId, handler = "" });
    }

    private async Task KeepAsync(Stream content, EvidenceKind kind, string name, string? caption, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var kept = await files.KeepAsync(content, name, kind.ContentType, reader.UserId, null, Most, cancellation);
        var there = Activity.Evidence.Select(one => one.FileId).ToList();
        if (await db.StoredFiles.AnyAsync(one => there.Contains(one.Id) && one.Hash == kept.Hash, cancellation))
            return; // the same file again is one: also the second of two clicks; what was begun is rolled back

        Activity.AddEvidence(kept.Id, name, kind.ContentType, kept.Length, caption, time.GetUtcNow(), reader.Name);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<IActionResult> ShowConflictAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, activityId, cancellation))
            return NotFound();

        var theirs = ResultInput.Of(Activity);
        Conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = Activity.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Only of programmes in force: of a draft nothing can come yet.</summary>
    private async Task<bool> FindAsync(int id, int activityId, CancellationToken cancellation)
    {
        Activity = (await db.Activities.FollowedBy(reader).InForce().FindActivityAsync(id, activityId, cancellation))!;
        return Activity is not null;
    }
}
