using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>What the papers of its founding say of an association, and where its seat is.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class StandingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public StandingInput Input { get; set; } = new();

    /// <summary>The unit chosen where several fit.</summary>
    [BindProperty]
    public string? UnitId { get; set; }

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public IReadOnlyList<UnitChoice> Found { get; private set; } = [];

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        (Input, Version) = (StandingInput.Of(association, association.Unit?.FullName), association.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        var unitId = await ChooseUnitAsync(association, cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (association.Version != Version)
            return Compare(association);

        association.Describe(Input.ToStanding());
        association.SeatIn(unitId);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return Compare((await FindAsync(id, cancellation))!);

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    /// <summary>The unit that was typed: the one it has when nothing was changed, else the one that fits.</summary>
    private async Task<string?> ChooseUnitAsync(Association association, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Input.Unit))
            return null;
        if (association.Unit is { } now && Input.Unit.Trim() == now.FullName && UnitId is null)
            return now.Id;

        Found = await UnitChoice.FindAsync(db, Input.Unit, time.Today(), cancellation);
        if (Found.Count == 0)
            Found = await UnitChoice.FindAsync(db, Input.Unit, UnitChoice.DistrictsEnd, cancellation);
        UnitId = Found.Count == 1 ? Found[0].Id : Found.FirstOrDefault(unit => unit.Id == UnitId)?.Id;
        if (Found.Count == 0)
            ModelState.AddModelError("Input.Unit", text["No unit of this name stood on that day. Type the name, with or without accents, or the code."]);
        else if (UnitId is null)
            ModelState.AddModelError("Input.Unit", text["Several units fit. Choose one below."]);
        return UnitId;
    }

    private PageResult Compare(Association theirs)
    {
        var (mine, saved) = (Input, StandingInput.Of(theirs, theirs.Unit?.FullName));
        ConflictRow Row(string label, Func<StandingInput, string?> value) => new(text[label], value(mine) ?? "–", value(saved) ?? "–");

        Conflict =
        [
            Row("Short name", input => input.ShortName),
            Row("Ward or commune of its seat", input => input.Unit),
            Row("Field of work", input => input.Field),
            Row("Purpose", input => input.Purpose),
            Row("Founding decision", input => $"{input.DecisionNumber} {input.DecisionOn:dd/MM/yyyy} {input.DecisionBy} {input.DecisionSigner}".Trim()),
            Row("Charter approved by", input => $"{input.CharterNumber} {input.CharterOn:dd/MM/yyyy}".Trim()),
            Row("Account", input => input.Account),
            Row("Seal", input => input.Seal),
        ];
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Unit).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is not null)
            (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);

        return association;
    }
}
