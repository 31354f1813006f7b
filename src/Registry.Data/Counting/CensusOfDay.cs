using Registry.Domain.Members;

namespace Registry.Data.Counting;

/// <summary>How many members there were on a day, and of what kind; somebody who belongs to two associations counts in both.</summary>
public sealed record CensusOfDay
{
    public required DateOnly Day { get; init; }

    public int Total => Classes.Values.Sum();

    /// <summary>By association, itself and not what is below it, and class.</summary>
    public required IReadOnlyDictionary<(int AssociationId, MembershipClass Class), int> Cells { get; init; }

    public IReadOnlyDictionary<MembershipClass, int> Classes =>
        Cells.GroupBy(cell => cell.Key.Class).ToDictionary(cells => cells.Key, cells => cells.Sum(cell => cell.Value));

    public IReadOnlyDictionary<int, int> Associations =>
        Cells.GroupBy(cell => cell.Key.AssociationId).ToDictionary(cells => cells.Key, cells => cells.Sum(cell => cell.Value));

    /// <summary>By year of joining; 0: not known.</summary>
    public required IReadOnlyDictionary<int, int> Joined { get; init; }

    /// <summary>By key of category; a member of two categories counts in both. 0: in none.</summary>
    public required IReadOnlyDictionary<int, int> Categories { get; init; }

    public required PeopleOfDay People { get; init; }
}
