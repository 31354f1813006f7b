using System.ComponentModel.DataAnnotations;
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
using Registry.Web.Ui;

namespace Registry.Web.Features.Boards;

/// <summary>Notes on which day the authority was told of changes of officers (Nghị định 126/2024, article 24.10).</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ReportModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : BoardPage(db, reader), IReloads
{
    [BindProperty]
    public ReportInput Input { get; set; } = new();

    /// <summary>The changes nobody has told the authority of, the latest first.</summary>
    public IReadOnlyList<BoardChange> Untold { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        var recent = time.Today().AddMonths(-BoardWarnings.ReportMonths);
        Input.Told = [.. Untold.Where(change => change.On > recent).Select(KeyOf)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Input.On > time.Today())
            ModelState.AddModelError("Input.On", text["This day is still to come. Enter it when the report was sent."]);
        if (!ModelState.IsValid)
            return Page();

        foreach (var change in Untold.Where(change => Input.Told.Contains(KeyOf(change))))
            change.Holding.Report(change.IsLeaving, Input.On!.Value);
        if (await SaveAsync(cancellation))
            return Done(text["Saved."]);

        await LoadAsync(id, cancellation);
        ModelState.AddModelError("", text["Somebody else changed the board meanwhile. It is shown as it is now; choose again."]);
        return Compare();
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        await LoadAsync(Id, cancellation);
    }

    public static string KeyOf(BoardChange change) => $"{change.Holding.Id}{(change.IsLeaving ? "-" : "+")}";

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;

        var seats = await Db.Seats.WithHoldings().Where(seat => seat.AssociationId == id).ToListAsync(cancellation);
        Untold = [.. BoardChange.Of(seats, time.Today()).Where(change => change.ReportedOn is null)];
        return true;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class ReportInput
    {
        [Display(Name = "Reported to the authority on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        public List<string> Told { get; set; } = [];
    }
}
