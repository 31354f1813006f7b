using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Queries;

/// <summary>Whether anything that calendars show has changed.</summary>
public static class FeedStampQueries
{
    /// <summary>How many records of each kind that calendars read there are, and how often they were saved.</summary>
    public static IQueryable<FeedStampPart> FeedStampParts(this RegistryDbContext db) =>
        db.Anniversaries.GroupBy(_ => "days").Select(all => new FeedStampPart { Kind = all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version + one.FeedSequence) })
            .Concat(db.Commemorations.GroupBy(_ => "commemorations").Select(all => new FeedStampPart { Kind = all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version + one.FeedSequence) }))
            .Concat(db.Associations.GroupBy(_ => "associations").Select(all => new FeedStampPart { Kind = all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) }))
            .Concat(db.Partners.GroupBy(_ => "partners").Select(all => new FeedStampPart { Kind = all.Key, Count = all.Count(), Last = all.Max(one => one.Id), Saves = all.Sum(one => one.Version) }));

    /// <summary>A text that differs as soon as a record that calendars read is added, saved or removed.</summary>
    public static async Task<string> FeedStampAsync(this RegistryDbContext db, CancellationToken cancellation)
    {
        var parts = await db.FeedStampParts().ToListAsync(cancellation);
        return string.Join('|', parts.OrderBy(part => part.Kind, StringComparer.Ordinal).Select(part => $"{part.Kind} {part.Count} {part.Last} {part.Saves}"));
    }
}

/// <summary>One kind of record in the stamp.</summary>
public sealed class FeedStampPart
{
    public required string Kind { get; init; }

    public int Count { get; init; }

    public int Last { get; init; }

    public long Saves { get; init; }
}
