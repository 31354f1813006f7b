using Microsoft.EntityFrameworkCore;
using Registry.Domain.Places;

namespace Registry.Data.Seeding.Sheets;

/// <summary>vn_successions.csv: which unit took over which, and by what paper.</summary>
internal sealed class SuccessionsSheet() : ReferenceSheet("vn_successions")
{
    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => Read(row, seen)).ToList();
        var units = await db.AdministrativeUnits.Select(unit => unit.Id).ToHashSetAsync(cancellation);
        var known = await db.UnitSuccessions.ToDictionaryAsync(one => (one.FromId, one.ToId), cancellation);
        // a file of units that was refused leaves its successions out as well
        foreach (var line in read.Where(line => units.Contains(line.FromId) && units.Contains(line.ToId)))
        {
            if (known.GetValueOrDefault((line.FromId, line.ToId)) is { } old)
                old.Describe(line.IsMain, line.Share, line.Paper);
            else
                db.UnitSuccessions.Add(line);
        }
    }

    private static UnitSuccession Read(ReferenceRow row, HashSet<string> seen)
    {
        var (from, to) = (row.Line("from_unit_id", AdministrativeUnit.IdLength), row.Line("to_unit_id", AdministrativeUnit.IdLength));
        RefuseTwice(seen, $"{from} → {to}", row, "to_unit_id");
        return new(
            from, to, row.Day("on") ?? throw row.Broken("on", "is empty"), row.Flag("is_main"),
            row.OptionalLine("share", UnitSuccession.ShareLength), row.OptionalLine("paper", UnitSuccession.PaperLength));
    }
}
