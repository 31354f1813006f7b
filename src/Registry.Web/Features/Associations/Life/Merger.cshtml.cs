using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Life;

/// <summary>Others of its level go into this association by one decision.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class MergerModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text, CarriedMembers carried) : StepPage(db, reader, time, text)
{
    [BindProperty]
    public int[] Sources { get; set; } = [];

    [BindProperty, Display(Name = "New name in Vietnamese"), StringLength(Association.NameLength)]
    public string? NewName { get; set; }

    [BindProperty, Display(Name = "Carry the members over")]
    public bool CarryMembers { get; set; } = true;

    public IReadOnlyList<Other> Others { get; private set; } = [];

    public override LifeStepKind Kind => LifeStepKind.Merger;

    protected override IQueryable<Association> Load(IQueryable<Association> associations) => associations.Include(a => a.FormerNames);

    protected override async Task PrepareAsync(Association association, CancellationToken cancellation)
    {
        var (vietnamese, today) = (Masthead.IsVietnamese, Today);
        Others = await Db.Associations.VisibleTo(Reader, Ability.KeepAssociations)
            .Where(a => a.Id != association.Id && a.Kind == association.Kind && !AssociationStatuses.Ended.Contains(a.Status))
            .OrderBy(a => a.SortName)
            .Select(a => new Other(a.Id, vietnamese ? a.Name : a.NameEn,
                Db.Memberships.Count(one => one.AssociationId == a.Id && (one.From == null || one.From <= today) && (one.To == null || one.To > today))))
            .ToListAsync(cancellation);
    }

    protected override async Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        var chosen = Others.Select(other => other.Id).Intersect(Sources).ToList();
        var sources = await Db.Associations.Include(a => a.Steps).Where(a => chosen.Contains(a.Id)).ToListAsync(cancellation);
        var branches = await Db.Associations.Include(a => a.Steps).Include(a => a.FormerParents).AsSplitQuery()
            .Where(a => a.ParentId != null && chosen.Contains(a.ParentId.Value)).ToListAsync(cancellation);
        if (!string.IsNullOrWhiteSpace(NewName))
            association.TakeName(NewName, null, on, Input.Paper);

        Domain.Associations.Merger.Into(association, sources, branches, on, Input.Paper);
    }

    protected override Task FollowAsync(Association association, DateOnly on, CancellationToken cancellation) =>
        CarryMembers ? carried.CarryAsync(association, [.. Others.Select(other => other.Id).Intersect(Sources)], on, cancellation) : Task.CompletedTask;

    /// <summary>An organisation that may go into this one.</summary>
    public sealed record Other(int Id, string Name, int Members);
}
