using Microsoft.EntityFrameworkCore;
using Registry.Domain;
using Registry.Domain.Places;

namespace Registry.Data.Queries;

/// <summary>Questions about administrative units.</summary>
public static class PlaceQueries
{
    /// <summary>Units whose name holds every word, with their kind: <c>phuong long khanh</c>; a code finds its unit too.</summary>
    public static IQueryable<AdministrativeUnit> Named(this IQueryable<AdministrativeUnit> units, string text)
    {
        var (folded, code) = (SearchText.Fold(text), text.Trim());
        return units.Where(unit => unit.SearchName.Contains(folded) || unit.Code == code || unit.Id == code);
    }

    public static IQueryable<AdministrativeUnit> InForceOn(this IQueryable<AdministrativeUnit> units, DateOnly day) =>
        units.Where(unit => (unit.ValidFrom == null || unit.ValidFrom <= day) && (unit.ValidTo == null || unit.ValidTo >= day));

    /// <summary>These units with all that a name on any day may need: provinces, what they belong to, who succeeded whom.</summary>
    public static IQueryable<AdministrativeUnit> UnitsAround(this RegistryDbContext db, IReadOnlyCollection<string> ids) =>
        db.AdministrativeUnits.Where(unit => unit.Level == UnitLevel.Province || ids.Contains(unit.Id)
            || db.AdministrativeUnits.Any(part => ids.Contains(part.Id) && part.ParentId == unit.Id)
            || db.UnitSuccessions.Any(one => one.FromId == unit.Id || one.ToId == unit.Id));

    /// <summary>What these units were called on any day.</summary>
    public static async Task<UnitMap> MapOfAsync(this RegistryDbContext db, IEnumerable<string?> ids, CancellationToken cancellation)
    {
        IReadOnlyCollection<string> wanted = [.. ids.OfType<string>().Distinct()];
        return new(
            await db.UnitsAround(wanted).AsNoTracking().ToListAsync(cancellation),
            await db.UnitSuccessions.AsNoTracking().ToListAsync(cancellation));
    }
}
