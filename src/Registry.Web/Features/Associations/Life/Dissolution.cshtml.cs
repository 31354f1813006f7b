using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>An association comes to its end; its records stay.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class DissolutionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    public override LifeStepKind Kind => LifeStepKind.Dissolution;

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        association.Become(AssociationStatus.Dissolved, on, Input.Paper);
        return Task.CompletedTask;
    }
}
