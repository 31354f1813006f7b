using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Seeding;

/// <summary>What the journal says once stood in the registry: what a new release brings is not given again where people took it away or changed it.</summary>
internal static class AddedBefore
{
    /// <summary>The values with which each record of the kind was entered, by property; nothing where it was empty.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> OfAsync<T>(RegistryDbContext db, CancellationToken cancellation)
    {
        var entries = await db.AuditEntries.Where(entry => entry.Entity == typeof(T).Name && entry.Act == nameof(EntityState.Added)).Select(entry => entry.Changes).ToListAsync(cancellation);
        return [.. entries.Select(Values)];
    }

    /// <summary>Records that a person changed; what the registry itself did does not count.</summary>
    public static async Task<IReadOnlySet<string>> TouchedAsync<T>(RegistryDbContext db, CancellationToken cancellation) =>
        await db.AuditEntries.Where(entry => entry.Entity == typeof(T).Name && entry.Act == nameof(EntityState.Modified) && entry.ById != "").Select(entry => entry.EntityId).ToHashSetAsync(cancellation);

    private static Dictionary<string, string> Values(string changes)
    {
        using var read = JsonDocument.Parse(changes);
        return read.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => $"{property.Value[0]}");
    }
}
