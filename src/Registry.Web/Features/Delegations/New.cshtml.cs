using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Delegations;

/// <summary>Says who signs, and may approve, for the head from day to day.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : DelegationPage(db, reader)
{
    private readonly RegistryDbContext db = db;

    public Task OnGetAsync(CancellationToken cancellation) => ReloadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await MayNameAsync(cancellation) && ModelState.IsValid)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var delegation = new SigningDelegation(await db.Associations.SingleAsync(one => one.Id == Input.OwnerId, cancellation));
        Input.WriteTo(delegation);
        db.SigningDelegations.Add(delegation);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }
}
