using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>Associations are made out of one that ends, or that goes on beside them.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class SplitModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    private const int Most = 9;

    [BindProperty, Display(Name = "Names of the new organisations"), Required(ErrorMessage = "Type at least one name."), StringLength(Most * 2 * Association.NameLength)]
    public string? Names { get; set; }

    [BindProperty, Display(Name = "The association itself goes on beside them")]
    public bool GoesOn { get; set; }

    public override LifeStepKind Kind => LifeStepKind.Split;

    protected override IQueryable<Association> Load(IQueryable<Association> associations) => associations.Include(a => a.Parent);

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        if (association.Kind == AssociationKind.Union)
            throw new RuleException("Split.NotAUnion");

        var names = (Names ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read).Take(Most).ToList();
        Db.Associations.AddRange(Division.Of(association, association.Parent, names, GoesOn, on, Input.Paper));
        return Task.CompletedTask;
    }

    private static (string Name, string? NameEn) Read(string line)
    {
        var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }
}
