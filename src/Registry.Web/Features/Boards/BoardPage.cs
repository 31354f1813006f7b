using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>A page about the board of one association.</summary>
public abstract class BoardPage(RegistryDbContext db, Reader reader) : PageModel
{
    public int Id { get; private set; }

    /// <summary>The association's name.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Mine beside theirs, when somebody else was quicker.</summary>
    public IReadOnlyList<ConflictRow> Conflict { get; protected set; } = [];

    public string BoardAddress => $"~/Associations/{Id}/Board";

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    /// <summary>The association, where the reader may see it or, unless told otherwise, keeps it.</summary>
    protected async Task<bool> FindAsync(int id, CancellationToken cancellation, Ability ability = Ability.KeepAssociations)
    {
        var vietnamese = Masthead.IsVietnamese;
        var name = await db.Associations.VisibleTo(reader, ability).Where(association => association.Id == id)
            .Select(association => vietnamese ? association.Name : association.NameEn).SingleOrDefaultAsync(cancellation);
        (Id, Heading) = (id, name ?? "");
        return name is not null;
    }

    /// <summary>A seat of the association with its holders, to be changed.</summary>
    protected Task<Seat?> SeatAsync(int seatId, CancellationToken cancellation) =>
        db.Seats.WithHoldings().SingleOrDefaultAsync(seat => seat.Id == seatId && seat.AssociationId == Id, cancellation);

    /// <summary>The seat that a holding is of.</summary>
    protected Task<Seat?> SeatOfAsync(int holdingId, CancellationToken cancellation) =>
        db.Seats.WithHoldings().SingleOrDefaultAsync(seat => seat.AssociationId == Id && seat.Holdings.Any(holding => holding.Id == holdingId), cancellation);

    /// <summary>Saves; false when somebody else, or a second click at the same moment, was first.</summary>
    protected async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            return await db.SaveUnlessChangedAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    protected RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(BoardAddress);
    }

    /// <summary>The form again, with what somebody else saved meanwhile.</summary>
    protected static PageResult Compare() => new() { StatusCode = StatusCodes.Status409Conflict };
}
