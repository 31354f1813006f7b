using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Queries;

/// <summary>Whether anything that calendars show has changed.</summary>
public static class FeedStampQueries
{
    /// <summary>A text that differs as soon as a record that calendars read is added, saved or removed.</summary>
    public static async Task<string> FeedStampAsync(this RegistryDbContext db, CancellationToken cancellation)
    {
        var parts = await db.Anniversaries.GroupBy(_ => "days").Select(all => new { all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) })
            .Concat(db.Commemorations.GroupBy(_ => "commemorations").Select(all => new { all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) }))
            .Concat(db.Associations.GroupBy(_ => "associations").Select(all => new { all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) }))
            .Concat(db.Partners.GroupBy(_ => "partners").Select(all => new { all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) }))
            .ToListAsync(cancellation);
        return string.Join('|', parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key} {part.Count} {part.Last} {part.Saves}"));
    }
}
