using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>A suspended association works again.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ResumptionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    public override LifeStepKind Kind => LifeStepKind.Resumption;

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        if (association.Status != AssociationStatus.Suspended)
            throw new RuleException("Association.NotSuspended");

        association.Become(AssociationStatus.Active, on, Input.Paper);
        return Task.CompletedTask;
    }
}
