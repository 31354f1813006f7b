using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Boards;

/// <summary>A new title in a body.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class NewSeatModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : BoardPage(db, reader), ISeatForm
{
    [BindProperty]
    public SeatInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input.Order = await Db.Seats.Where(seat => seat.AssociationId == id).Select(seat => (int?)seat.Order).MaxAsync(cancellation) + 1 ?? 1;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Seats.Add(new(id, Input.Body, Input.Title, Input.TitleEn, Input.Count!.Value, Input.NeededFor, Input.Order!.Value, Input.From));
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            if (!await IsThereAsync(id, cancellation))
            {
                ModelState.AddModelError("Input.Title", text["This body has a seat of this title already. Open it and change its places."]);
                return Page();
            }
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"{BoardAddress}/Seats");
    }

    /// <summary>The second of two clicks finds what the first has saved.</summary>
    private async Task<bool> IsThereAsync(int id, CancellationToken cancellation) =>
        (await Db.Seats.AsNoTracking().Where(seat => seat.AssociationId == id).ToListAsync(cancellation)).Exists(Input.Says);
}
