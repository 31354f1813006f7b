using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>The whole board after a congress: who was elected again, to which seat, and who was not.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class RenewalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : BoardPage(db, reader), IReloads
{
    [BindProperty(SupportsGet = true, Name = "congress")]
    public int? CongressId { get; set; }

    [BindProperty]
    public RenewalInput Input { get; set; } = new();

    /// <summary>Grows with each change of any seat; the form was made from this state.</summary>
    [BindProperty]
    public long Stamp { get; set; }

    public Congress? Congress { get; private set; }

    public IReadOnlyList<Congress> Congresses { get; private set; } = [];

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    /// <summary>Who sat until the congress, seat by seat.</summary>
    public IReadOnlyList<Holding> Sitting { get; private set; } = [];

    private DateOnly Day => Congress!.HeldOn!.Value;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        (Stamp, Input.Moves) = (StampNow, [.. Sitting.Select(holding => new Move { HoldingId = holding.Id, SeatId = holding.SeatId })]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Congress is null)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Stamp != StampNow)
            return Again();

        Renew();
        if (!await SaveAsync(cancellation))
            return await LoadAsync(id, cancellation) ? Again() : NotFound();

        return Done(text["The board of congress {0} is entered: {1} elected again, {2} left. Elect the others now.",
            AssociationWords.Roman(Congress.Ordinal), Input.Moves.Count(move => move.SeatId is not null), Input.Moves.Count(move => move.SeatId is null)]);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        await LoadAsync(Id, cancellation);
    }

    private long StampNow => Seats.Sum(seat => seat.Version);

    /// <summary>Everybody's term ends first, so that places are free for those who change theirs.</summary>
    private void Renew()
    {
        var moves = Input.Moves.DistinctBy(move => move.HoldingId).ToDictionary(move => move.HoldingId, move => move.SeatId);
        if (Sitting.Any(holding => !moves.ContainsKey(holding.Id)))
            throw new RuleException("Renewal.OtherBoard");

        foreach (var holding in Sitting)
            holding.Seat!.Vacate(holding, Day, moves[holding.Id] is { } seat && seat != holding.SeatId ? HoldingEnd.Moved : HoldingEnd.TermEnded, Input.Paper);
        foreach (var holding in Sitting)
        {
            if (moves[holding.Id] is not { } seatId)
                continue;

            var seat = Seats.FirstOrDefault(one => one.Id == seatId) ?? throw new RuleException("Renewal.OtherBoard");
            var next = seat.Elect(holding.Person!, new(Day, CongressId: Congress!.Id, Paper: Input.Paper));
            if (Input.ReportedOn is { } told)
                next.Report(leaving: false, told);
        }

        if (Input.ReportedOn is { } reported)
            foreach (var holding in Sitting)
                holding.Report(leaving: true, reported);
    }

    /// <summary>The second of two clicks finds the new board; otherwise somebody else changed the old one.</summary>
    private IActionResult Again()
    {
        var ended = Seats.SelectMany(seat => seat.Holdings).Where(holding => holding.To == Day).Select(holding => holding.Id).ToHashSet();
        if (Input.Moves.Count > 0 && Input.Moves.All(move => ended.Contains(move.HoldingId)))
            return Redirect(BoardAddress);

        ModelState.Clear();
        ModelState.AddModelError("", text["Somebody else changed the board meanwhile. It is shown as it is now; choose again."]);
        (Stamp, Input.Moves) = (StampNow, [.. Sitting.Select(holding => new Move { HoldingId = holding.Id, SeatId = holding.SeatId })]);
        return Compare();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;

        Congresses = await Db.Set<Congress>().AsNoTracking().Where(congress => congress.AssociationId == id && congress.HeldOn != null)
            .OrderByDescending(congress => congress.HeldOn).ToListAsync(cancellation);
        Congress = CongressId is null ? Congresses.Count > 0 ? Congresses[0] : null : Congresses.FirstOrDefault(congress => congress.Id == CongressId);
        Seats = await Db.Seats.WithHoldings().Where(seat => seat.AssociationId == id).OrderBy(seat => seat.Order).ThenBy(seat => seat.Id).ToListAsync(cancellation);
        Seats = [.. Seats.OrderBy(seat => seat.Body)];
        Sitting = Congress is null
            ? []
            : [.. Seats.Where(seat => seat.Body.IsElected()).SelectMany(seat => seat.Holdings).Where(holding => holding.To is null && holding.From < Day)];
        return CongressId is null || Congress is not null;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class RenewalInput
    {
        public List<Move> Moves { get; set; } = [];

        [Display(Name = "By the paper"), StringLength(Holding.PaperLength)]
        public string? Paper { get; set; }

        [Display(Name = "Reported to the authority on")]
        public DateOnly? ReportedOn { get; set; }
    }

    /// <summary>Where somebody who sat until the congress goes; to no seat when they were not elected again.</summary>
    public sealed class Move
    {
        public int HoldingId { get; set; }

        public int? SeatId { get; set; }
    }
}
