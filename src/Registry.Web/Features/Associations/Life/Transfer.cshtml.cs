using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
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

/// <summary>Another organisation stands above it from a day on.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class TransferModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    [BindProperty, Display(Name = "Stands below"), Required(ErrorMessage = "Choose the organisation above it.")]
    public int? ParentId { get; set; }

    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    public override LifeStepKind Kind => LifeStepKind.Transfer;

    protected override IQueryable<Association> Load(IQueryable<Association> associations) => associations.Include(a => a.FormerParents);

    /// <summary>An association may stand below a union, a branch below an association; never below itself.</summary>
    protected override async Task PrepareAsync(Association association, CancellationToken cancellation)
    {
        var nodes = await Db.Associations.Select(a => new { a.Id, a.ParentId }).ToListAsync(cancellation);
        var below = Subtree.Of(association.Id, [.. nodes.Select(node => (node.Id, node.ParentId))]);
        var vietnamese = Masthead.IsVietnamese;
        var kept = await Db.Associations.VisibleTo(Reader, Ability.KeepAssociations)
            .Where(a => a.Kind != AssociationKind.Branch && a.Id != association.ParentId && !AssociationStatuses.Ended.Contains(a.Status))
            .OrderBy(a => a.SortName).Select(a => new { a.Id, Name = vietnamese ? a.Name : a.NameEn }).ToListAsync(cancellation);
        Parents = [.. kept.Where(a => !below.Contains(a.Id)).Select(a => new SelectListItem(a.Name, a.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    protected override Task CheckAsync(Association association, CancellationToken cancellation)
    {
        if (ParentId is { } id && id != association.ParentId && Parents.All(parent => parent.Value != $"{id}"))
            ModelState.AddModelError(nameof(ParentId), Words["Association.NeedsParent"]);

        return Task.CompletedTask;
    }

    protected override async Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        // with all that is above it, so that the tree can refuse a circle
        await Db.Associations.LoadAsync(cancellation);
        association.TransferTo(Db.Associations.Local.Single(a => a.Id == ParentId), on, Input.Paper);
    }
}
