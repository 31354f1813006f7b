using Registry.Domain.Members;

namespace Registry.Data.Counting;

/// <summary>How many members there were on a day, and of what kind; somebody who belongs to two associations counts in both.</summary>
public sealed record CensusOfDay
{
    public required DateOnly Day { get; init; }

    public int Total => Classes.Values.Sum();

    /// <summary>By association, itself and not what is below it, and class.</summary>
    public required IReadOnlyDictionary<(int AssociationId, MembershipClass Class), int> Cells
    {
        get;
        init => (field, Classes, Associations) = (value, SumBy(value, key => key.Class), SumBy(value, key => key.AssociationId));
    }

    public IReadOnlyDictionary<MembershipClass, int> Classes { get; private init; } = null!;

    public IReadOnlyDictionary<int, int> Associations { get; private init; } = null!;

    /// <summary>By year of joining; 0: not known.</summary>
    public required IReadOnlyDictionary<int, int> Joined { get; init; }

    /// <summary>By key of category; a member of two categories counts in both. 0: in none.</summary>
    public required IReadOnlyDictionary<int, int> Categories { get; init; }

    public required PeopleOfDay People { get; init; }

    private static Dictionary<T, int> SumBy<T>(IReadOnlyDictionary<(int AssociationId, MembershipClass Class), int> cells, Func<(int AssociationId, MembershipClass Class), T> mark)
        where T : notnull => cells.GroupBy(cell => mark(cell.Key)).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Value));
}
