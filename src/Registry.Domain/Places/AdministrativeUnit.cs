namespace Registry.Domain.Places;

/// <summary>A province, district or commune, as it was called in its time.</summary>
/// <remarks>Codes were used again with another meaning on 1 July 2025: the key is the unit, never the code.</remarks>
public sealed class AdministrativeUnit
{
    public const int IdLength = 20;
    public const int NameLength = 100;
    public const int KindLength = 60;

    private const string City = "thành phố";

    private AdministrativeUnit()
    {
    }

    public AdministrativeUnit(string id, string code, string name, string kind)
    {
        Id = id;
        Code = code;
        Name = name;
        Kind = kind;
        SearchName = SearchText.Fold(name);
    }

    /// <summary>The code with the set it belongs to, such as <c>75-34</c>.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Code of the General Statistics Office, with its leading zero.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name without "tỉnh", "thành phố", "phường".</summary>
    public string Name { get; private set; } = "";

    /// <summary>"tỉnh", "thành phố trực thuộc trung ương", "phường", as the law names it.</summary>
    public string Kind { get; private set; } = "";

    public UnitLevel Level { get; private set; }

    /// <summary>The unit it belonged to when it came into being; its successors are found by the day.</summary>
    public string? ParentId { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string SearchName { get; private set; } = "";

    public string? ReferenceHash { get; private set; }

    /// <summary>As it stands within a sentence: "tỉnh Đồng Nai", "phường Long Khánh".</summary>
    public string FullName => $"{Word} {Name}";

    /// <summary>A city is a city, whatever it is a part of.</summary>
    private string Word => Kind.StartsWith(City, StringComparison.Ordinal) ? City : Kind;

    public void Describe(string name, string kind, UnitLevel level, string? parentId, DateOnly? validFrom, DateOnly? validTo, string referenceHash)
    {
        Name = name;
        Kind = kind;
        Level = level;
        ParentId = parentId;
        ValidFrom = validFrom;
        ValidTo = validTo;
        SearchName = SearchText.Fold($"{Word} {name}");
        ReferenceHash = referenceHash;
    }

    public bool InForceOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    public bool HasEndedBy(DateOnly day) => ValidTo < day;
}
