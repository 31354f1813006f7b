using Registry.Domain.Places;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>The provinces and communes by which lists say where people live, under present and former names.</summary>
public sealed class KnownPlaces
{
    private const int MostNamed = 4;

    /// <summary>How lists shorten the kinds of units, without accents.</summary>
    private static readonly (string Short, string Long)[] Openings =
        [("tp. ", "thanh pho "), ("tp ", "thanh pho "), ("tp.", "thanh pho "), ("t. ", "tinh "), ("p. ", "phuong "), ("p.", "phuong "), ("x. ", "xa "), ("tt. ", "thi tran "), ("tt ", "thi tran ")];

    private static readonly string[] ProvinceKinds = ["tinh ", "thanh pho "];

    private readonly UnitMap map;
    private readonly DateOnly today;
    private readonly ILookup<string, AdministrativeUnit> provinces;
    private readonly ILookup<string, AdministrativeUnit> communes;

    public KnownPlaces(IReadOnlyCollection<AdministrativeUnit> units, IEnumerable<UnitSuccession> successions, DateOnly today)
    {
        (map, this.today) = (new(units, successions), today);
        provinces = Named(units, UnitLevel.Province);
        communes = Named(units, UnitLevel.Commune);
    }

    /// <summary>The unit of today that stands where this one stood.</summary>
    public string? Now(string? id) => map.On(id, today)?.Id;

    /// <summary>A province, of today or of before the mergers.</summary>
    public CellReading<string?> ReadProvince(string text)
    {
        var name = Opened(text);
        if (name.Length == 0)
            return new(null, []);

        var bare = ProvinceKinds.Where(kind => name.StartsWith(kind, StringComparison.Ordinal)).Select(kind => name[kind.Length..]).FirstOrDefault() ?? name;
        return Read(text, provinces[name].Concat(provinces[bare]), _ => true);
    }

    /// <summary>A commune; within its province where that is known.</summary>
    public CellReading<string?> ReadWard(string text, string? provinceId)
    {
        var name = Opened(text);
        return name.Length == 0 ? new(null, []) : Read(text, communes[name], unit => provinceId is null || ProvinceOf(unit) == provinceId);
    }

    /// <summary>The province of today in which a commune lies.</summary>
    public string? ProvinceOf(string? wardId) => map.Find(wardId) is { } ward ? ProvinceOf(ward) : null;

    private string? ProvinceOf(AdministrativeUnit ward) => map.On(ward.ParentId, today)?.Id;

    private CellReading<string?> Read(string text, IEnumerable<AdministrativeUnit> named, Func<AdministrativeUnit, bool> fits)
    {
        var all = named.Distinct().ToList();
        var standing = all.FindAll(unit => unit.InForceOn(today));
        var found = (standing.Count > 0 ? standing : all.SelectMany(Heirs).Distinct().ToList()).FindAll(unit => fits(unit));
        return found switch
        {
            [var one] when one.InForceOn(today) => new(one.Id, standing.Count > 0 ? [] : [CellRemark.Note("Cell.PlaceIsNow", text, one.FullName)]),
            [_] => new(null, [CellRemark.Problem("Cell.PlaceEnded", text)]),
            [] => new(null, [CellRemark.Problem(all.Count > 0 ? "Cell.PlaceElsewhere" : "Cell.PlaceUnknown", text)]),
            _ => new(null, [CellRemark.Problem("Cell.PlaceAmbiguous", text, string.Join("; ", found.Take(MostNamed).Select(unit => map.TextOn(unit.Id, today) ?? unit.FullName)))]),
        };
    }

    /// <summary>What took over from a unit that has ended: one of several only where it stands for all.</summary>
    private IEnumerable<AdministrativeUnit> Heirs(AdministrativeUnit unit)
    {
        var next = map.SuccessionsOf(unit.Id).ToList();
        return next.Count > 1 && !next[0].IsMain ? next.Select(one => map.On(one.ToId, today)!) : [map.On(unit.Id, today)!];
    }

    private static ILookup<string, AdministrativeUnit> Named(IEnumerable<AdministrativeUnit> units, UnitLevel level) => units.Where(unit => unit.Level == level)
        .SelectMany(unit => new[] { (Name: SearchText.Fold(unit.Name), Unit: unit), (Name: SearchText.Fold(unit.FullName), Unit: unit) })
        .ToLookup(one => one.Name, one => one.Unit);

    private static string Opened(string text)
    {
        var folded = SearchText.Fold(text);
        var opening = Openings.FirstOrDefault(one => folded.StartsWith(one.Short, StringComparison.Ordinal));
        return opening.Long is null ? folded : opening.Long + folded[opening.Short.Length..].TrimStart();
    }
}
