namespace Registry.Domain.Partners;

/// <summary>A country or territory by its ISO 3166-1 code.</summary>
public sealed class Country
{
    public const int CodeLength = 2;
    public const int NameLength = 200;

    private Country()
    {
    }

    public Country(string iso2, string nameVi, string nameEn)
    {
        Iso2 = iso2;
        NameVi = nameVi;
        NameEn = nameEn;
        SearchName = SearchText.Fold(nameVi + " " + nameEn);
        SortName = SortText.Of(nameVi);
    }

    public string Iso2 { get; private set; } = "";

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The full official name in Vietnamese.</summary>
    public string? OfficialVi { get; private set; }

    /// <summary>Other spellings, separated by semicolons, for matching.</summary>
    public string? OtherNames { get; private set; }

    public string Region { get; private set; } = "";

    public string Subregion { get; private set; } = "";

    public bool IsUnMember { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public string? ReferenceHash { get; private set; }

    public string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    public void Describe(
        string nameVi, string nameEn, string? officialVi, string? otherNames, string region, string subregion, bool isUnMember, string referenceHash)
    {
        NameVi = nameVi;
        NameEn = nameEn;
        OfficialVi = officialVi;
        OtherNames = otherNames;
        Region = region;
        Subregion = subregion;
        IsUnMember = isUnMember;
        ReferenceHash = referenceHash;
        SearchName = SearchText.Fold(string.Join(' ', nameVi, nameEn, officialVi, otherNames));
        SortName = SortText.Of(nameVi);
    }
}
