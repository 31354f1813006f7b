using Registry.Domain.Days;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>A person as the registry has them, for comparing with a row.</summary>
public sealed record KnownMember
{
    public required int Id { get; init; }

    public required long Version { get; init; }

    public required string FullName { get; init; }

    public required PersonKind Kind { get; init; }

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

    /// <summary>The unit of today where the one that is kept stood.</summary>
    public string? ProvinceId { get; init; }

    public string? WardId { get; init; }

    public string? Representative { get; init; }

    public string? Note { get; init; }

    public DateOnly? DeceasedOn { get; init; }

    /// <summary>In the association of the list and below, the oldest first.</summary>
    public IReadOnlyList<KnownMembership> Memberships { get; init; } = [];
}

/// <summary>A row of membership as the registry has it.</summary>
public sealed record KnownMembership
{
    public required int Id { get; init; }

    public required long Version { get; init; }

    public required int AssociationId { get; init; }

    public required MembershipClass Class { get; init; }

    public string? Number { get; init; }

    public PartialDate Joined { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<int> CategoryIds { get; init; } = [];
}
