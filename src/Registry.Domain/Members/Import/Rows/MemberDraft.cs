using Registry.Domain.Days;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>What one row of a list says of a person and a membership; what is not said is nothing and changes nothing.</summary>
public sealed record MemberDraft
{
    public string FullName { get; init; } = "";

    public PersonKind Kind { get; init; }

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public PartialDate Birth { get; init; }

    public Gender? Gender { get; init; }

    public string? CountryIso2 { get; init; }

    public string? Position { get; init; }

    public string? Workplace { get; init; }

    public string? Occupation { get; init; }

    public string? Languages { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    /// <summary>As the unit is called today.</summary>
    public string? ProvinceId { get; init; }

    public string? WardId { get; init; }

    /// <summary>The name of whoever speaks for an organisation.</summary>
    public string? Representative { get; init; }

    public string? Note { get; init; }

    public DateOnly? DeceasedOn { get; init; }

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
