using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>The committee that founds an association is recognised.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class FoundingCommitteeModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    [BindProperty, Display(Name = "Founding is planned for"), StringLength(Association.FoundingPeriodLength)]
    public string? Period { get; set; }

    public override LifeStepKind Kind => LifeStepKind.FoundingCommittee;

    protected override Task PrepareAsync(Association association, CancellationToken cancellation)
    {
        Period ??= association.FoundingPeriod;
        return Task.CompletedTask;
    }

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        if (!association.Status.IsBeforeFounding())
            throw new RuleException("Association.FoundedAlready");

        association.Become(AssociationStatus.FoundingCommittee, on, Input.Paper);
        association.PlanFounding(Period);
        return Task.CompletedTask;
    }
}
