namespace Registry.Domain.Places;

/// <summary>A province or city under the central government, as it was called in its time.</summary>
/// <remarks>Codes were used again with another meaning on 1 July 2025: the key is the unit, never the code.</remarks>
public sealed class AdministrativeUnit
{
    public const int NameLength = 100;

    private AdministrativeUnit()
    {
    }

    public AdministrativeUnit(string id, string code, string name, string kind)
    {
        Id = id;
        Code = code;
        Name = name;
        Kind = kind;
    }

    /// <summary>The code with the set it belongs to, such as <c>75-34</c>.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Code of the General Statistics Office, with its leading zero.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name without "tỉnh" or "thành phố".</summary>
    public string Name { get; private set; } = "";

    /// <summary>"tỉnh" or "thành phố trực thuộc trung ương".</summary>
    public string Kind { get; private set; } = "";

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public string? SuccessorId { get; private set; }

    public string? ReferenceHash { get; private set; }

    public void Describe(string name, string kind, DateOnly? validFrom, DateOnly? validTo, string? successorId, string referenceHash)
    {
        Name = name;
        Kind = kind;
        ValidFrom = validFrom;
        ValidTo = validTo;
        SuccessorId = successorId;
        ReferenceHash = referenceHash;
    }

    public bool InForceOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
