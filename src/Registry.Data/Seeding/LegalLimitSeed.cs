using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Associations;

namespace Registry.Data.Seeding;

/// <summary>Gives the registry the limits of the law that it has no row for yet; what stands in the table is a person's.</summary>
public sealed class LegalLimitSeed(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "legal_limits";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var known = await db.LegalLimits.Select(limit => limit.Name).Distinct().ToListAsync(cancellation);
        if (Enum.GetValues<LimitName>().All(known.Contains))
            return;

        var rows = ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, options.Value.Folder, cancellation)).Select(Read).ToList();
        // two processes may start at once: the second waits here, and then finds the rows of the first
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        known = await db.LegalLimits.Select(limit => limit.Name).Distinct().ToListAsync(cancellation);
        db.LegalLimits.AddRange(rows.Where(limit => !known.Contains(limit.Name)));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static LegalLimit Read(ReferenceRow row) => row.Rule("value", () => new LegalLimit(
        row.OneOf("name", Choices<LimitName>()),
        row.OneOf("unit", Choices<LimitUnit>()),
        row.OneOf("bound", Choices<LimitBound>()),
        row.Number("value") ?? throw row.Broken("value", "is empty"),
        row.Number("divisor") ?? 1,
        row.Day("valid_from"),
        row.Line("source", LegalLimit.SourceLength),
        row.Flag("needs_check"),
        row.OptionalLine("note", LegalLimit.NoteLength)));

    private static Dictionary<string, T> Choices<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => value.ToString());
}
