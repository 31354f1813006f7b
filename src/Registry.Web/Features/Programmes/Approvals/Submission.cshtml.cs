using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>The planner lays the programme before the leader, with the words it has now.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SubmissionModel(RegistryDbContext db, ApprovalDesk desk, BasisChecks bases, ApprovalPost post, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : ApprovalPage(desk, Ability.Plan)
{
    public ProgrammeContent Says { get; private set; } = null!;

    public IReadOnlyList<BasisFinding> Findings { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        var content = (await db.ProgrammeContentAsync(Id, cancellation))!;
        var at = time.GetUtcNow();
        Programme.Submit(content.Activities.Count, at, reader.UserId, reader.Name);
        db.ProgrammeSubmissions.Add(new(Programme, content, at, reader.UserId, reader.Name));
        await post.TellApproversAsync(Programme, cancellation);
        return ToProgramme(await db.SaveUnlessChangedAsync(cancellation)
            ? text["It lies before the leader now. Nobody changes it until it is decided or taken back."].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }

    public override async Task ReloadAsync(CancellationToken cancellation)
    {
        Says = (await db.ProgrammeContentAsync(Id, cancellation))!;
        Findings = await bases.OfAsync(Says.LegalBases, bases.DayOf(Programme), cancellation);
    }
}
