using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Boards;

/// <summary>Which seats an association has, and how many of each.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class SeatsModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : BoardPage(db, reader)
{
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Seats = await Db.Seats.AsNoTracking().WithHoldings().Where(seat => seat.AssociationId == id)
            .OrderBy(seat => seat.Order).ThenBy(seat => seat.Id).ToListAsync(cancellation);
        Seats = [.. Seats.OrderBy(seat => seat.Body)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (await Db.Seats.AnyAsync(seat => seat.AssociationId == id, cancellation))
            return Redirect($"{BoardAddress}/Seats");

        Db.Seats.AddRange(UsualSeats.Of(await Db.Associations.SingleAsync(association => association.Id == id, cancellation)));
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear(); // the second of two clicks
        }

        TempData["Done"] = text["The usual seats are entered. Change what your charter says otherwise."].Value;
        return Redirect($"{BoardAddress}/Seats");
    }
}
