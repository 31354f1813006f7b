using Microsoft.EntityFrameworkCore;
using Registry.Domain.Places;

namespace Registry.Data.Seeding.Sheets;

/// <summary>vn_provinces.csv: key <c>unit_id</c>, never the code, which was used again with another meaning in 2025.</summary>
internal sealed class ProvincesSheet() : ReferenceSheet("vn_provinces")
{
    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => Read(row, seen)).ToList();
        var known = await db.AdministrativeUnits.ToDictionaryAsync(unit => unit.Id, cancellation);
        foreach (var line in read)
        {
            var unit = known.GetValueOrDefault(line.Id);
            if (unit is null)
                db.AdministrativeUnits.Add(unit = new(line.Id, line.Code, line.Name, line.Kind));

            if (unit.ReferenceHash != line.Hash)
                unit.Describe(line.Name, line.Kind, line.From, line.To, line.SuccessorId, line.Hash);
        }
    }

    private static Line Read(ReferenceRow row, HashSet<string> seen)
    {
        var line = new Line(
            row.Line("unit_id", 20), row.Line("code", 10), row.Line("name_vi", AdministrativeUnit.NameLength), row.Line("kind", 60),
            row.Day("valid_from"), row.Day("valid_to"), row.OptionalLine("successor_unit_id", 20));
        RefuseTwice(seen, line.Id, row, "unit_id");
        return line.From > line.To ? throw row.Broken("valid_to", "the last day is before the first") : line;
    }

    private sealed record Line(string Id, string Code, string Name, string Kind, DateOnly? From, DateOnly? To, string? SuccessorId)
    {
        public string Hash => ReferenceText.Hash(Name, Kind, From?.DayNumber, To?.DayNumber, SuccessorId);
    }
}
