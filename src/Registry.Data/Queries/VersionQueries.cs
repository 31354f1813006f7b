using Microsoft.EntityFrameworkCore;
using Registry.Domain;

namespace Registry.Data.Queries;

/// <summary>Saving only what nobody changed meanwhile.</summary>
public static class VersionQueries
{
    /// <summary>The save fails when the record is no longer the one that the form showed.</summary>
    public static void Expect<T>(this RegistryDbContext db, T record, long version)
        where T : class, IVersioned =>
        db.Entry(record).Property(one => one.Version).OriginalValue = version;

    /// <summary>Saves; false when somebody else saved first, and nothing of this is kept.</summary>
    public static async Task<bool> SaveUnlessChangedAsync(this RegistryDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
