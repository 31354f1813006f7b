using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Places;

namespace Registry.Web.Features.Members;

/// <summary>Provinces and communes of a day to choose from.</summary>
public sealed record PlaceChoices(IReadOnlyList<SelectListItem> Provinces, IReadOnlyList<SelectListItem> Wards)
{
    internal static async Task<PlaceChoices> LoadAsync(RegistryDbContext db, DateOnly day, CancellationToken cancellation)
    {
        var units = await db.AdministrativeUnits.AsNoTracking()
            .Where(unit => unit.Level != UnitLevel.District && (unit.ValidFrom == null || unit.ValidFrom <= day) && (unit.ValidTo == null || unit.ValidTo >= day))
            .ToListAsync(cancellation);
        return new(Items(units.Where(unit => unit.Level == UnitLevel.Province)), Items(units.Where(unit => unit.Level == UnitLevel.Commune)));
    }

    private static IReadOnlyList<SelectListItem> Items(IEnumerable<AdministrativeUnit> units) =>
        [.. units.OrderBy(unit => SortText.Of(unit.Name), StringComparer.Ordinal).Select(unit => new SelectListItem(unit.FullName, unit.Id))];
}
