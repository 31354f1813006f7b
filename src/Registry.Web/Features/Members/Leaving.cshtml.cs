using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A membership ends.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class LeavingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MembershipPageModel(db, reader, time, text)
{
    [BindProperty]
    public LeavingInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Reasons => MemberWords.Reasons.Select(reason => new SelectListItem(Words[MemberWords.Of(reason)], $"{reason}"));

    public async Task<IActionResult> OnGetAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, membership, cancellation))
            return NotFound();

        Input.On = Today;
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, membership, cancellation))
            return NotFound();
        if (Membership.To is { } to && to == Input.On && Membership.LeavingReason == Input.Reason)
            return Redirect($"~/Members/{id}"); // the second of two clicks
        if (!MemberWords.Reasons.Contains(Input.Reason))
            ModelState.AddModelError("Input.Reason", Words["Choose one of the list."]);
        if (!ModelState.IsValid)
            return Page();

        Membership.End(Input.On!.Value, Input.Reason);
        return await SaveAsync(cancellation);
    }

    public sealed class LeavingInput
    {
        [Display(Name = "Belongs no longer from"), Required]
        public DateOnly? On { get; set; }

        [Display(Name = "Reason")]
        public LeavingReason Reason { get; set; }
    }
}
