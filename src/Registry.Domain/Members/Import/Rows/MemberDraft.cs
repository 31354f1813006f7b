using Registry.Domain.Days;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>What one row of a list says of a person and a membership; what is not said is nothing and changes nothing.</summary>
public sealed record MemberDraft : PersonFacts
{
    public string? Number { get; init; }

    /// <summary>The branch that the row names, or null where it names none.</summary>
    public int? BranchId { get; init; }

    /// <summary>The name of a branch that is made when the list is written.</summary>
    public string? NewBranch { get; init; }

    public MembershipClass? Class { get; init; }

    public IReadOnlyList<int> CategoryIds { get; init; } = [];

    public PartialDate Joined { get; init; }

    /// <summary>The first day on which the person belongs no longer.</summary>
    public DateOnly? Left { get; init; }

    public LeavingReason? LeavingReason { get; init; }
}
