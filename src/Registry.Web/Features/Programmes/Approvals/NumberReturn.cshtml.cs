using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>A number goes back because its paper does not leave: the register keeps the line, empty, with the reason.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class NumberReturnModel(RegistryDbContext db, ApprovalDesk desk, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : ApprovalPage(desk, Ability.Approve)
{
    [BindProperty, Display(Name = "Why the number stays empty"), StringLength(OutgoingPaper.ReasonLength)]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Programme.GiveNumberBack(Reason, time.GetUtcNow(), reader.UserId, reader.Name);
        var line = await db.OutgoingPapers.SingleAsync(paper => paper.ProgrammeId == Id && paper.State == OutgoingState.Given, cancellation);
        line.Void(Reason);
        return ToProgramme(await db.SaveUnlessChangedAsync(cancellation)
            ? text["Number {0} stays empty in the register, with your reason.", line.Number].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }
}
