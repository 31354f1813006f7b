using System.ComponentModel.DataAnnotations;
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

/// <summary>The leader sends the programme back to the desk with what is to be put right.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class ReturnModel(RegistryDbContext db, ApprovalDesk desk, ApprovalPost post, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : ApprovalPage(desk, Ability.Approve)
{
    [BindProperty, Display(Name = "What is to be put right"), StringLength(Programme.ReasonLength)]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Programme.Return(Reason, time.GetUtcNow(), reader.UserId, reader.Name);
        if (await Desk.LatestAsync(Id, cancellation) is { } submission)
            await post.TellSubmitterAsync(Programme, submission, isApproved: false, Reason, cancellation);
        return ToProgramme(await db.SaveUnlessChangedAsync(cancellation)
            ? text["It is returned with your reason."].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }
}
