using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>A new name from a day on; the old one stays with the papers of its time.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class RenamingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    [BindProperty]
    public NameInput NewName { get; set; } = new();

    public override LifeStepKind Kind => LifeStepKind.Renaming;

    protected override IQueryable<Association> Load(IQueryable<Association> associations) => associations.Include(a => a.FormerNames);

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        association.TakeName(NewName.Name!, NewName.NameEn, on, Input.Paper);
        return Task.CompletedTask;
    }

    /// <summary>A name in both languages.</summary>
    public sealed class NameInput
    {
        [Display(Name = "New name in Vietnamese"), Required(ErrorMessage = "Type the new name."), StringLength(Association.NameLength)]
        public string? Name { get; set; }

        [Display(Name = "New name in English"), StringLength(Association.NameLength)]
        public string? NameEn { get; set; }
    }
}
