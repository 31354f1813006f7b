using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>One association: where it stands, its congresses and term, its papers, what it plans.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int PlansShown = 6;

    public required Association Association { get; set; }

    public Tree Tree { get; private set; } = new([], null);

    public TermClock? Term { get; private set; }

    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    public int PlansInAll { get; private set; }

    public DateOnly Today { get; private set; }

    public bool MayKeep => reader.May(Ability.KeepAssociations, Association.Id);

    public IEnumerable<LifeStep> Changes => Association.Steps.OrderByDescending(change => change.On).ThenByDescending(change => change.Id);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Associations.AsNoTracking().VisibleTo(reader)
            .Include(a => a.Country).Include(a => a.Congresses).Include(a => a.Steps).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Today = time.Today();
        Association = found;
        Term = TermClock.Of(found.Congresses, Today);
        Tree = new(TreeNode.RootsOf(await TreeNode.LoadAsync(db, reader, Today, cancellation)), id);
        await LoadPlansAsync(id, cancellation);
        return Page();
    }

    private async Task LoadPlansAsync(int id, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var plans = db.Commemorations.VisibleTo(reader).Where(plan => plan.OwnerId == id);
        PlansInAll = await plans.CountAsync(cancellation);
        Plans = await plans.OrderByDescending(plan => plan.Date).ThenBy(plan => plan.Id).Take(PlansShown)
            .Select(plan => new Plan(plan.Id, vietnamese ? plan.TitleVi : plan.TitleEn, plan.Date, plan.Status))
            .ToListAsync(cancellation);
    }

    /// <summary>A commemoration of this association.</summary>
    public sealed record Plan(int Id, string Title, DateOnly Date, CommemorationStatus Status);
}
