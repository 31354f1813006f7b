using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>A congress that is planned or was held, and the term it opens.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class NewModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public CongressInput Input { get; set; } = new();

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        var years = (await db.LimitsAsync(cancellation)).Find(LimitName.TermYears, time.Today())?.Value ?? 0;
        var last = association.Congresses.Where(congress => !congress.IsExtraordinary).MaxBy(congress => congress.Ordinal);
        Input.Ordinal = (last?.Ordinal ?? 0) + 1;
        Input.Kind = last is null ? CongressKind.Founding : CongressKind.Term;
        Input.TermFromYear = last?.TermToYear ?? time.Today().Year;
        Input.TermToYear = Input.TermFromYear + years;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (association.Congresses.FirstOrDefault(Input.Says) is { } same)
            return Redirect(AddressOf(same));

        var congress = association.Hold(Input.Ordinal!.Value, Input.Kind, Input.TermFromYear!.Value, Input.TermToYear!.Value, Input.When);
        Input.WriteTo(congress, await db.LimitsAsync(cancellation), time.Today());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            congress = (await FindAsync(id, cancellation))!.Congresses.FirstOrDefault(Input.Says) ?? throw new RuleException("Congress.OrdinalTaken", Input.Ordinal);
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect(AddressOf(congress));
    }

    private string AddressOf(Congress congress) => $"~/Associations/{Id}/Congress/{congress.Id}";

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Congresses)
            .SingleOrDefaultAsync(a => a.Id == id && !AssociationStatuses.Ended.Contains(a.Status), cancellation);
        if (association is not null)
            (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);

        return association;
    }
}
