using Registry.Domain.Days;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>A person as the registry has them, for comparing with a row.</summary>
public sealed record KnownMember : PersonFacts
{
    public required int Id { get; init; }

    public required long Version { get; init; }

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
