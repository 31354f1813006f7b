using Microsoft.EntityFrameworkCore;
using Registry.Domain.Places;

namespace Registry.Data.Seeding.Sheets;

/// <summary>Files of administrative units: key <c>unit_id</c>, never the code, which was used again with another meaning in 2025.</summary>
internal abstract class UnitsSheet(string name) : ReferenceSheet(name)
{
    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => Check(row, Read(row), seen)).ToList();
        var known = await db.AdministrativeUnits.ToDictionaryAsync(unit => unit.Id, cancellation);
        foreach (var line in read)
        {
            var unit = known.GetValueOrDefault(line.Id);
            if (unit is null)
                db.AdministrativeUnits.Add(unit = new(line.Id, line.Code, line.Name, line.Kind));

            if (unit.ReferenceHash != line.Hash)
                unit.Describe(line.Name, line.Kind, line.Level, line.ParentId, line.From, line.To, line.Hash);
        }
    }

    protected abstract Line Read(ReferenceRow row);

    private static Line Check(ReferenceRow row, Line line, HashSet<string> seen)
    {
        RefuseTwice(seen, line.Id, row, "unit_id");
        return line.From > line.To ? throw row.Broken("valid_to", "the last day is before the first") : line;
    }

    protected static Line Read(ReferenceRow row, UnitLevel level, string? parentId) => new(
        row.Line("unit_id", AdministrativeUnit.IdLength), row.Line("code", 10), row.Line("name_vi", AdministrativeUnit.NameLength),
        row.Line("kind", AdministrativeUnit.KindLength), level, parentId, row.Day("valid_from"), row.Day("valid_to"));

    /// <summary>What a row says of a unit.</summary>
    protected sealed record Line(string Id, string Code, string Name, string Kind, UnitLevel Level, string? ParentId, DateOnly? From, DateOnly? To)
    {
        public string Hash => ReferenceText.Hash(Name, Kind, Level, ParentId, From?.DayNumber, To?.DayNumber);
    }
}

/// <summary>vn_provinces.csv: provinces and cities under the central government.</summary>
internal sealed class ProvincesSheet() : UnitsSheet("vn_provinces")
{
    protected override Line Read(ReferenceRow row) => Read(row, UnitLevel.Province, null);
}

/// <summary>vn_units.csv: districts until 2025, communes since.</summary>
internal sealed class LowerUnitsSheet() : UnitsSheet("vn_units")
{
    private static readonly Dictionary<string, UnitLevel> Levels = new() { ["district"] = UnitLevel.District, ["commune"] = UnitLevel.Commune };

    protected override Line Read(ReferenceRow row) => Read(row, row.OneOf("level", Levels), row.Line("parent_unit_id", AdministrativeUnit.IdLength));
}
