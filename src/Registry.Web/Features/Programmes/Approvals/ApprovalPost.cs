using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Letters on the way of a programme: to those who decide, and back to whoever laid it before them.</summary>
public sealed class ApprovalPost(RegistryDbContext db, Outbox outbox, Reader reader, IOptions<SiteOptions> site, IHttpContextAccessor accessor)
{
    private const int MostApprovers = 20;

    /// <summary>Tells the leaders of the owner itself; those above see it on their page.</summary>
    public async Task TellApproversAsync(Programme programme, CancellationToken cancellation)
    {
        var approvers = await db.Grants
            .Where(grant => grant.Role == Role.Approver && grant.AssociationId == programme.OwnerId && grant.UserId != reader.UserId && grant.User!.IsActive)
            .Select(grant => new { grant.User!.Email, grant.User.DisplayName, grant.User.Language }).Distinct().Take(MostApprovers).ToListAsync(cancellation);
        foreach (var one in approvers.Where(one => Outbox.CanReach(one.Email)))
        {
            var words = Words.Of(one.Language);
            outbox.Add(new(
                one.Email!, one.DisplayName, words.Language, words["Waiting for your approval: {0}", programme.Title],
                [words["{0} lays “{1}” before you.", reader.Name, programme.Title]], new(words["Read and decide"], Link($"Programmes/{programme.Id}/Approval"))));
        }
    }

    /// <summary>Tells whoever laid it there what was decided, in the leader's own words.</summary>
    public async Task TellSubmitterAsync(Programme programme, ProgrammeSubmission submission, bool isApproved, string? message, CancellationToken cancellation)
    {
        var submitter = await db.Users.Where(user => user.Id == submission.ById && user.Id != reader.UserId && user.IsActive)
            .Select(user => new { user.Email, user.DisplayName, user.Language }).SingleOrDefaultAsync(cancellation);
        if (submitter is null || !Outbox.CanReach(submitter.Email))
            return;

        var words = Words.Of(submitter.Language);
        List<string> paragraphs = [isApproved ? words["{0} approved “{1}”.", reader.Name, programme.Title] : words["{0} returned “{1}”.", reader.Name, programme.Title]];
        if (!string.IsNullOrWhiteSpace(message))
            paragraphs.Add(message.Trim());
        outbox.Add(new(
            submitter.Email!, submitter.DisplayName, words.Language,
            isApproved ? words["Approved: {0}", programme.Title] : words["Returned: {0}", programme.Title],
            paragraphs, new(words["Open the programme"], Link($"Programmes/{programme.Id}"))));
    }

    private Uri Link(string page) => new(site.Value.AddressFor(accessor.HttpContext!.Request), page);
}
