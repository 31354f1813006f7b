using Registry.Domain.Days;

namespace Registry.Domain.Members.Import;

/// <summary>What can be said of a person in a list: by one of its rows, or by the registry it is compared with.</summary>
public abstract record PersonFacts
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

    /// <summary>The unit of today, also where the address was given in one of before.</summary>
    public string? ProvinceId { get; init; }

    public string? WardId { get; init; }

    /// <summary>The name of whoever speaks for an organisation.</summary>
    public string? Representative { get; init; }

    public string? Note { get; init; }

    public DateOnly? DeceasedOn { get; init; }
}
