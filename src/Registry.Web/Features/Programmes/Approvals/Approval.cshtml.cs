using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>A leader reads what was laid before him and approves it; words that changed since he opened the page are shown first.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class ApprovalModel(
    RegistryDbContext db, ApprovalDesk desk, BasisChecks bases, ApprovalPost post, IssuingDesk issuing, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : ApprovalPage(desk, Ability.Approve)
{
    /// <summary>The words that were on the page.</summary>
    [BindProperty]
    public int SubmissionId { get; set; }

    [BindProperty, Display(Name = "A message to go with it (if any)"), StringLength(Programme.ReasonLength)]
    public string? Message { get; set; }

    public ProgrammeSubmission? Submission { get; private set; }

    public ProgrammeContent? Says { get; private set; }

    public ProgrammeComparison? Compared { get; private set; }

    public IReadOnlyList<BasisFinding> Findings { get; private set; } = [];

    /// <summary>What changed between the words on the page and those now before the leader.</summary>
    public ProgrammeDifference? Changed { get; private set; }

    public string SignedAs { get; private set; } = "";

    public bool IsBeforeMe => Programme.Status == ProgrammeStatus.Submitted;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (!IsBeforeMe || Submission is null || Submission.Id != SubmissionId)
            return await ChangedAsync(cancellation);

        await Desk.RefuseOwnAsync(Programme, Submission, cancellation);
        Programme.Approve(time.GetUtcNow(), reader.UserId, reader.Name);
        await post.TellSubmitterAsync(Programme, Submission, isApproved: true, Message, cancellation);
        return ToProgramme(await db.SaveUnlessChangedAsync(cancellation)
            ? text["It is approved. The registrar gives its number and date."].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }

    public override async Task ReloadAsync(CancellationToken cancellation)
    {
        Submission = await Desk.LatestAsync(Id, cancellation);
        Says = Submission?.Read() ?? await db.ProgrammeContentAsync(Id, cancellation);
        Compared = await Desk.ComparedAsync(Programme, cancellation);
        Findings = Says is null ? [] : await bases.OfAsync(Says.LegalBases, bases.DayOf(Programme), cancellation);
        var head = await issuing.HeadAsync(Programme.OwnerId, time.Today(), Programme.Issuer, cancellation);
        SignedAs = Programme.SignerTitle ?? string.Join(" / ", head?.Signature?.Lines ?? []);
    }

    /// <summary>Refuses, with what changed since; the fresh words can then be approved.</summary>
    private async Task<IActionResult> ChangedAsync(CancellationToken cancellation)
    {
        var seen = await db.ProgrammeSubmissions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == SubmissionId && one.ProgrammeId == Id, cancellation);
        var now = IsBeforeMe ? Says : await db.ProgrammeContentAsync(Id, cancellation);
        Changed = seen is null || now is null ? null : ProgrammeDifference.Between(seen.Read(), now);
        ModelState.Remove(nameof(SubmissionId));
        ModelState.AddModelError("", text[IsBeforeMe
            ? "It was taken back and laid before you again meanwhile. See what changed, and decide on the words as they are now."
            : "It does not lie before you any more. Look where it stands now."]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return new PageResult { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }
}
