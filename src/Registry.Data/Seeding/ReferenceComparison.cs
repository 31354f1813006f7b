using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Seeding.Sheets;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Data.Seeding;

/// <summary>An offered row beside what we keep, cell by cell.</summary>
public sealed class ReferenceComparison(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Only what differs; empty where our record is gone.</summary>
    public async Task<IReadOnlyList<Cell>> CompareAsync(ReferenceUpdate update, CancellationToken cancellation)
    {
        // the row is tried on and never saved: what it would change is what differs
        var sheet = ReferenceSheet.All.Single(found => found.Name == update.File);
        await sheet.AcceptAsync(db, update, time.GetUtcNow(), cancellation);
        db.ChangeTracker.DetectChanges();
        List<Cell> cells =
        [
            .. db.ChangeTracker.Entries().Where(entry => entry.Entity is Anniversary or Holiday or Domain.Papers.LegalDocument && entry.State == EntityState.Modified)
                .SelectMany(entry => entry.Properties)
                .Where(property => property.IsModified && IsTold(property.Metadata.Name) && !Equals(property.OriginalValue, property.CurrentValue))
                .Select(property => new Cell(property.Metadata.Name, Show(property.OriginalValue), Show(property.CurrentValue))),
        ];
        db.ChangeTracker.Clear();
        return cells;
    }

    private static bool IsTold(string property) =>
        property is not ("SearchName" or "SortName" or "ReferenceHash" or "EditedByPerson" or "FeedChangedAt" or "FeedSequence" or "Version")
        && !property.StartsWith("Verified", StringComparison.Ordinal);

    private static string? Show(object? value) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.CurrentCulture) : value?.ToString();

    /// <summary>A value on which file and person differ.</summary>
    public sealed record Cell(string Property, string? Ours, string? Offered);
}
