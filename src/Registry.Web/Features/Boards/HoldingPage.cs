using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>A page about somebody who holds or held a seat.</summary>
public abstract class HoldingPage(RegistryDbContext db, Reader reader) : BoardPage(db, reader), IReloads
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public Seat Seat { get; private set; } = null!;

    public Holding Holding { get; private set; } = null!;

    /// <summary>After a broken rule the page shows what is kept, beside what was typed.</summary>
    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        await FindHoldingAsync(Id, Holding.Id, cancellation);
    }

    protected async Task<bool> FindHoldingAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await SeatOfAsync(holdingId, cancellation) is not { } seat)
            return false;

        (Seat, Holding) = (seat, seat.Holdings.Single(holding => holding.Id == holdingId));
        return true;
    }

    /// <summary>The form is then one of what the other person saved.</summary>
    protected void TakeTheirVersion()
    {
        ModelState.Remove(nameof(Version));
        Version = Holding.Version;
    }
}
