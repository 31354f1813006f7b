using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Members;

namespace Registry.Data.Seeding;

/// <summary>Sheets of labels and envelopes that are sold everywhere, until an office enters its own.</summary>
public sealed class DefaultSheets(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private static readonly (string Name, bool IsEnvelope, SheetGeometry Geometry)[] All =
    [
        ("A4 – 24 nhãn 70 × 37 mm", false, new() { Columns = 3, Rows = 8, Top = 0.5, Width = 70, Height = 37, PitchX = 70, PitchY = 37 }),
        ("A4 – 21 nhãn 63,5 × 38,1 mm", false, new() { Columns = 3, Rows = 7, Left = 7.2, Top = 15.1, Width = 63.5, Height = 38.1, PitchX = 66, PitchY = 38.1 }),
        ("A4 – 14 nhãn 99,1 × 38,1 mm", false, new() { Columns = 2, Rows = 7, Left = 4.7, Top = 15.1, Width = 99.1, Height = 38.1, PitchX = 101.6, PitchY = 38.1 }),
        ("Phong bì DL 220 × 110 mm", true, new() { PageWidth = 220, PageHeight = 110, Left = 105, Top = 50, Width = 105, Height = 50 }),
        ("Phong bì C5 229 × 162 mm", true, new() { PageWidth = 229, PageHeight = 162, Left = 105, Top = 80, Width = 114, Height = 60 }),
    ];

    /// <summary>Once in the life of a registry: what an office removed or changed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(LabelSheet), cancellation))
            return;

        db.LabelSheets.AddRange(All.Select(sheet => new LabelSheet(sheet.Name, sheet.IsEnvelope, sheet.Geometry)));
        await db.SaveChangesAsync(cancellation);
    }
}
