namespace Registry.Domain.Places;

/// <summary>The units that a place has belonged to through the years, and what they were called on any day.</summary>
public sealed class UnitMap(IEnumerable<AdministrativeUnit> units, IEnumerable<UnitSuccession> successions)
{
    /// <summary>Longer than any true chain; a circle in the data ends here.</summary>
    private const int Farthest = 20;

    private readonly Dictionary<string, AdministrativeUnit> units = units.ToDictionary(unit => unit.Id);
    private readonly UnitSuccession[] successions = [.. successions.OrderByDescending(one => one.IsMain).ThenBy(one => one.ToId, StringComparer.Ordinal)];

    public AdministrativeUnit? Find(string? id) => id is null ? null : units.GetValueOrDefault(id);

    /// <summary>The unit that stands on this day where the given one stood or will stand; the given one where nobody is known.</summary>
    public AdministrativeUnit? On(string? id, DateOnly day)
    {
        var unit = Find(id);
        for (var steps = 0; unit is not null && !unit.InForceOn(day) && steps < Farthest; steps++)
        {
            var next = unit.HasEndedBy(day) ? Find(SuccessorOf(unit.Id)) : Find(PredecessorOf(unit.Id));
            if (next is null)
                break;

            unit = next;
        }

        return unit;
    }

    /// <summary>"phường Long Khánh, tỉnh Đồng Nai": the unit and those above it, as they were called on this day.</summary>
    /// <remarks>Of a unit that has ended without a known successor only what is above it can still be named.</remarks>
    public string? TextOn(string? id, DateOnly day)
    {
        List<string> names = [];
        var unit = On(id, day);
        for (var steps = 0; unit is not null && steps < Farthest; steps++)
        {
            if (unit.InForceOn(day) || unit.ParentId is null)
                names.Add(unit.FullName);
            unit = On(unit.ParentId, day);
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>The unit has ended by this day, and nobody wrote down what took its place: only what is above it can be named.</summary>
    public bool IsLostOn(string? id, DateOnly day) => On(id, day) is { } unit && unit.HasEndedBy(day);

    /// <summary>Who has the agreements and relations of a unit that has ended by this day; null while it stands.</summary>
    /// <remarks>Those of a district went to its province, whichever wards took its ground (Decree 177/2025/NĐ-CP).</remarks>
    public UnitHeir? HeirOn(string? id, DateOnly day)
    {
        if (Find(id) is not { } unit || !unit.HasEndedBy(day))
            return null;

        var heir = On(unit.Level == UnitLevel.District ? unit.ParentId : id, day);
        var last = unit.ValidTo!.Value;
        return new(TextOn(id, last) ?? unit.FullName, heir?.InForceOn(day) == true ? TextOn(heir.Id, day) : null);
    }

    /// <summary>All that took over from a unit, the main one first.</summary>
    public IEnumerable<UnitSuccession> SuccessionsOf(string id) => successions.Where(one => one.FromId == id);

    public IEnumerable<UnitSuccession> PredecessionsOf(string id) => successions.Where(one => one.ToId == id);

    private string? SuccessorOf(string id) => SuccessionsOf(id).FirstOrDefault()?.ToId;

    /// <summary>Before a unit that took over several stood the one it was the main heir of.</summary>
    private string? PredecessorOf(string id) =>
        (PredecessionsOf(id).FirstOrDefault(one => Find(one.FromId)?.Name == Find(id)?.Name) ?? PredecessionsOf(id).FirstOrDefault())?.FromId;
}
