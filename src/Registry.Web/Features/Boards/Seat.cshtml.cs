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

/// <summary>A seat: its title, what it is needed for, how many places it has from a day on.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class SeatModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : BoardPage(db, reader), ISeatForm
{
    [BindProperty]
    public SeatInput Input { get; set; } = new();

    [BindProperty]
    public long Version { get; set; }

    public required Seat Seat { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, int seatId, CancellationToken cancellation)
    {
        if (!await FindSeatAsync(id, seatId, cancellation))
            return NotFound();

        (Input, Version) = (SeatInput.Of(Seat, time.Today()), Seat.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int seatId, CancellationToken cancellation)
    {
        if (!await FindSeatAsync(id, seatId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Expect(Seat, Version);
        Seat.Describe(Input.Body, Input.Title, Input.TitleEn, Input.NeededFor, Input.Order!.Value);
        Seat.Resize(Input.Count!.Value, Input.From ?? time.Today());
        try
        {
            if (!await Db.SaveUnlessChangedAsync(cancellation))
                return await DifferAsync(id, seatId, cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            ModelState.AddModelError("Input.Title", text["This body has a seat of this title already. Open it and change its places."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"{BoardAddress}/Seats");
    }

    private async Task<IActionResult> DifferAsync(int id, int seatId, CancellationToken cancellation)
    {
        if (!await FindSeatAsync(id, seatId, cancellation))
            return NotFound();
        var theirs = SeatInput.Of(Seat, time.Today());
        if (Input.Says(Seat) && Input.Count == theirs.Count)
            return Redirect($"{BoardAddress}/Seats"); // the second of two clicks

        Conflict =
        [
            new(text["Title in Vietnamese"], Input.Title, theirs.Title),
            new(text["Title in English"], Input.TitleEn, theirs.TitleEn),
            new(text["Body"], text[BoardWords.Of(Input.Body)], text[BoardWords.Of(theirs.Body)]),
            new(text["Places"], $"{Input.Count}", $"{theirs.Count}"),
            new(text["Needed for"], text[BoardWords.Of(Input.NeededFor)], text[BoardWords.Of(theirs.NeededFor)]),
            new(text["Held today"], "–", string.Join(", ", Seat.HeldOn(time.Today()).Select(holding => holding.Person!.FullName))),
        ];
        ModelState.Remove(nameof(Version));
        Version = Seat.Version;
        return Compare();
    }

    private async Task<bool> FindSeatAsync(int id, int seatId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await SeatAsync(seatId, cancellation) is not { } seat)
            return false;

        Seat = seat;
        return true;
    }
}
