using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Boards;

/// <summary>Takes out a holding that was entered by mistake and never was.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : HoldingPage(db, reader)
{
    public async Task<IActionResult> OnGetAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return NotFound();

        Version = Holding.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return await FindAsync(id, cancellation) ? Redirect(BoardAddress) : NotFound(); // the second of two clicks

        Db.Expect(Holding, Version);
        Seat.Strike(Holding);
        if (await Db.SaveUnlessChangedAsync(cancellation))
            return Done(text["The entry was taken out."]);
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return Redirect(BoardAddress);

        ModelState.AddModelError("", text["Somebody else changed this meanwhile. What is shown is what they saved; save again if yours still holds."]);
        TakeTheirVersion();
        return Compare();
    }
}
