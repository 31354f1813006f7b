using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;

namespace Registry.Web.Features.Associations;

/// <summary>An administrative unit that what was typed may mean, with what it belongs to.</summary>
public sealed record UnitChoice(string Id, string Text)
{
    /// <summary>More than these and the words were too few.</summary>
    private const int Most = 12;

    /// <summary>The last day of districts and provincial cities: names that people still use.</summary>
    public static readonly DateOnly DistrictsEnd = new(2025, 6, 30);

    /// <summary>Units that stood on the day; those named exactly so before those that only hold the words.</summary>
    public static async Task<IReadOnlyList<UnitChoice>> FindAsync(RegistryDbContext db, string text, DateOnly day, CancellationToken cancellation)
    {
        var found = await db.AdministrativeUnits.AsNoTracking().InForceOn(day).Named(text).OrderBy(unit => unit.SearchName.Length).ThenBy(unit => unit.Id).Take(Most).ToListAsync(cancellation);
        var exact = found.Where(unit => unit.Id == text.Trim() || string.Equals(unit.FullName, text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        var meant = exact.Count > 0 ? exact : found;
        var map = await db.MapOfAsync(meant.Select(unit => unit.Id), cancellation);
        return [.. meant.Select(unit => new UnitChoice(unit.Id, map.TextOn(unit.Id, day) ?? unit.FullName))];
    }
}
