using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Which members are meant; all of it stands in the address of a list, under the names of the properties.</summary>
public sealed record MemberFilter
{
    /// <summary>Words of names present and former, number of the card; for who may see them also telephone, e-mail and year of birth.</summary>
    public string? Q { get; init; }

    /// <summary>An association with everything below it.</summary>
    public int? Association { get; init; }

    public MembershipClass? Class { get; init; }

    public int? Category { get; init; }

    public PersonKind? Kind { get; init; }

    public MemberState State { get; init; }

    /// <summary>Year of joining.</summary>
    public int? Joined { get; init; }

    /// <summary>Only those of whom this is not known; personal.</summary>
    public MissingData? Missing { get; init; }

    /// <summary>Personal.</summary>
    public Gender? Gender { get; init; }

    /// <summary>First year of birth; personal.</summary>
    public int? BornFrom { get; init; }

    /// <summary>Last year of birth; personal.</summary>
    public int? BornTo { get; init; }

    /// <summary>True where nothing narrows the list of those who belong today.</summary>
    public bool IsEmpty => this with { Q = string.IsNullOrWhiteSpace(Q) ? null : Q } == new MemberFilter();

    /// <summary>Asks for what only those may use who may see personal data.</summary>
    public bool IsPersonal => Missing is not null || Gender is not null || BornFrom is not null || BornTo is not null;
}

/// <summary>Whether a membership goes on.</summary>
public enum MemberState
{
    Active,
    Left,
    All,
}

/// <summary>What a secretary still has to ask for.</summary>
public enum MissingData
{
    Phone,
    Address,
    Birth,
    Consent,
}
