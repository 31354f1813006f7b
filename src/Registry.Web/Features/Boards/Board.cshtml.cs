using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>The board of an association on a day, or what differs between two.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class BoardModel(RegistryDbContext db, Reader reader, TimeProvider time) : BoardPage(db, reader)
{
    private const int MostChanges = 30;

    public BoardPart Part { get; private set; } = null!;

    /// <summary>Who came and left, until the day that is shown or between the two.</summary>
    public IReadOnlyList<BoardChange> Changes { get; private set; } = [];

    /// <summary>There is a founding committee, of which the dossier wants a list.</summary>
    public bool HasFounders => Part.Kept.Seats.Any(seat => seat.Body == BoardBody.Founding);

    public bool MayKeep => Part.MayKeep;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation, Ability.Read))
            return NotFound();

        var kept = await Db.BoardAsync(id, cancellation);
        Part = BoardPart.Read(kept, time.Today(), Request.Query, $"/Associations/{id}/Board", Reader.May(Ability.KeepAssociations, id));
        Changes = [.. BoardChange.Of(kept.Seats, (Part.Other ?? Part.Board).Day).Where(change => Part.Other is null || change.On > Part.Board.Day).Take(MostChanges)];
        return Page();
    }
}
