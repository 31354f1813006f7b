using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>The authority stops an association for a time.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class SuspensionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    [BindProperty, Display(Name = "Suspended until")]
    public DateOnly? Until { get; set; }

    public override LifeStepKind Kind => LifeStepKind.Suspension;

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        association.Suspend(on, Until, Input.Paper);
        return Task.CompletedTask;
    }
}
