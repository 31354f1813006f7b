using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Places;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations.Life;

/// <summary>The seat of an association moves to another administrative unit.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class RelocationModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StepPage(db, reader, time, text)
{
    [BindProperty, Display(Name = "New unit"), Required(ErrorMessage = "Name the ward or commune."), StringLength(AdministrativeUnit.NameLength)]
    public string? Unit { get; set; }

    /// <summary>The one chosen where several fit.</summary>
    [BindProperty]
    public string? UnitId { get; set; }

    /// <summary>The place as it is called today.</summary>
    public string? PlaceNow { get; private set; }

    /// <summary>The unit of the seat, where that has ended without a known successor.</summary>
    public string? LostPlace { get; private set; }

    public IReadOnlyList<UnitChoice> Found { get; private set; } = [];

    public override LifeStepKind Kind => LifeStepKind.Relocation;

    protected override IQueryable<Association> Load(IQueryable<Association> associations) => associations.Include(a => a.FormerPlaces);

    protected override async Task PrepareAsync(Association association, CancellationToken cancellation)
    {
        var map = await Db.MapOfAsync([association.UnitId], cancellation);
        (PlaceNow, LostPlace) = (map.TextOn(association.UnitId, Today), map.IsLostOn(association.UnitId, Today) ? map.On(association.UnitId, Today)!.FullName : null);
    }

    protected override async Task CheckAsync(Association association, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Unit) || Input.On is not { } on)
            return;

        Found = await UnitChoice.FindAsync(Db, Unit, on, cancellation);
        UnitId = Found.Count == 1 ? Found[0].Id : Found.FirstOrDefault(unit => unit.Id == UnitId)?.Id;
        if (Found.Count == 0)
            ModelState.AddModelError(nameof(Unit), Words["No unit of this name stood on that day. Type the name, with or without accents, or the code."]);
        else if (UnitId is null)
            ModelState.AddModelError(nameof(Unit), Words["Several units fit. Choose one below."]);
    }

    protected override Task ActAsync(Association association, DateOnly on, CancellationToken cancellation)
    {
        association.RelocateTo(UnitId!, on, Input.Paper);
        return Task.CompletedTask;
    }
}
