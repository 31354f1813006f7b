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

/// <summary>One association, today or on an earlier day: where it stands, its congresses and term, its papers, what it plans.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, ReminderLog log, TimeProvider time) : PageModel
{
    private const int PlansShown = 6;

    public required Association Association { get; set; }

    public Tree Tree { get; private set; } = new([], null);

    public TermClock? Term { get; private set; }

    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    public int PlansInAll { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The day whose name, place and board are shown.</summary>
    public DateOnly Day { get; private set; }

    public bool IsPast => Day != Today;

    public string Name { get; private set; } = "";

    /// <summary>The name in the other language.</summary>
    public string OtherName { get; private set; } = "";

    /// <summary>Where its seat is, as the place was called on the day.</summary>
    public string? PlaceText { get; private set; }

    /// <summary>The unit of its seat, where that has ended and nobody wrote down what took its place.</summary>
    public string? LostPlace { get; private set; }

    /// <summary>What it stood below on an earlier day; today the tree shows it.</summary>
    public AboveLink? Above { get; private set; }

    public IReadOnlyList<AssociationWarning> Warnings { get; private set; } = [];

    /// <summary>Reminders of its terms and reports, for those who keep it.</summary>
    public IReadOnlyList<ReminderLine> Reminders { get; private set; } = [];

    public bool MayKeep => reader.May(Ability.KeepAssociations, Association.Id);

    public IReadOnlyList<LifeStep> Steps => [.. Association.Steps.OrderByDescending(step => step.On).ThenByDescending(step => step.Id)];

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "on")] DateOnly? on, CancellationToken cancellation)
    {
        var found = await db.Associations.AsNoTracking().VisibleTo(reader)
            .Include(a => a.Country).Include(a => a.Congresses).ThenInclude(congress => congress.Extensions)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Papers)
            .Include(a => a.Steps).ThenInclude(step => step.Other)
            .Include(a => a.FormerNames).Include(a => a.FormerParents).Include(a => a.FormerPlaces).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Today = time.Today();
        Day = on ?? Today;
        Association = found;
        Term = TermClock.Of(found.Congresses, Today);
        Tree = new(TreeNode.RootsOf(IsPast
            ? await TreeNode.LoadAsOnAsync(db, reader, Day, cancellation)
            : await TreeNode.LoadAsync(db, reader, Today, cancellation)), id);
        Warnings = IsPast || found.Status.HasEnded() ? [] : await db.WarningsOfAsync(found, Today, cancellation);
        Reminders = MayKeep ? await log.OfAssociationAsync(id, cancellation) : [];
        await LookAtDayAsync(cancellation);
        await LoadPlansAsync(id, cancellation);
        return Page();
    }

    private async Task LookAtDayAsync(CancellationToken cancellation)
    {
        var (vi, en) = Association.NameOn(Day);
        (Name, OtherName) = Masthead.IsVietnamese ? (vi, en) : (en, vi);
        var unit = Association.UnitIdOn(Day);
        if (unit is not null)
        {
            var map = await db.MapOfAsync([unit], cancellation);
            (PlaceText, LostPlace) = (map.TextOn(unit, Day), map.IsLostOn(unit, Day) ? map.On(unit, Day)!.FullName : null);
        }

        if (!IsPast || Association.ParentIdOn(Day) is not { } parentId)
            return;

        var parent = await db.Associations.AsNoTracking().VisibleTo(reader).Include(a => a.FormerNames).SingleOrDefaultAsync(a => a.Id == parentId, cancellation);
        Above = parent is null ? null : new(parent.Id, Masthead.IsVietnamese ? parent.NameOn(Day).Vi : parent.NameOn(Day).En);
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

    /// <summary>The organisation above it on a day.</summary>
    public sealed record AboveLink(int Id, string Name);
}
