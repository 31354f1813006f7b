using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>The association is founded and exists in law.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class FoundingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    public override LifeStepKind Kind => LifeStepKind.Founding;

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        if (!association.Status.IsBeforeFounding())
            throw new RuleException("Association.FoundedAlready");

        association.Become(AssociationStatus.Active, on, Input.Paper);
        return Task.CompletedTask;
    }
}
