using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Seeding;

/// <summary>Rows of a file that would change what a person edited or verified: offered, and taken back when the file changes its mind.</summary>
internal sealed class Offers
{
    private readonly RegistryDbContext db;
    private readonly string file;
    private readonly DateTimeOffset at;
    private readonly ILookup<string, ReferenceUpdate> earlier;

    private Offers(RegistryDbContext db, string file, DateTimeOffset at, IEnumerable<ReferenceUpdate> earlier)
    {
        this.db = db;
        this.file = file;
        this.at = at;
        this.earlier = earlier.ToLookup(update => update.Key);
    }

    public static async Task<Offers> OfAsync(RegistryDbContext db, string file, DateTimeOffset at, CancellationToken cancellation) =>
        new(db, file, at, await db.ReferenceUpdates.Where(update => update.File == file).ToListAsync(cancellation));

    /// <summary>The row is what we have: whatever was offered in between is void.</summary>
    public void Withdraw(string key) => db.ReferenceUpdates.RemoveRange(earlier[key].Where(update => update.DecidedAt is null));

    public void Make(string key, string hash, ReferenceRow row)
    {
        db.ReferenceUpdates.RemoveRange(earlier[key].Where(update => update.DecidedAt is null && update.Hash != hash));
        if (earlier[key].All(update => update.Hash != hash))
            db.ReferenceUpdates.Add(new() { File = file, Key = key, Proposed = row.ToJson(), Hash = hash, SeenAt = at });
    }
}
