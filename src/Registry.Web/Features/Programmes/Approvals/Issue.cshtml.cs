using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>The numbered programme leaves: its PDF and Word file are kept as they are, with their SHA-256.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class IssueModel(ApprovalDesk desk, IssuedPapers issued, IStringLocalizer<Text> text) : ApprovalPage(desk, Ability.Approve)
{
    [BindProperty]
    public ProgrammeForm Form { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Programme.Status is ProgrammeStatus.Issued or ProgrammeStatus.Superseded)
            return Redirect($"~/Programmes/{Id}/Issued"); // the second of two clicks

        try
        {
            if (!await issued.FreezeAsync(Programme, Enum.IsDefined(Form) ? Form : default, cancellation))
                return ToProgramme(text["Somebody else changed it meanwhile. Look where it stands now."].Value);
        }
        catch (PrintingUnavailableException)
        {
            ModelState.AddModelError("", text["No PDF can be made now, so nothing was issued. Tell the administrator; the number stays."]);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        TempData["Done"] = text["It is issued. What left is kept as it was."].Value;
        return Redirect($"~/Programmes/{Id}/Issued");
    }
}
