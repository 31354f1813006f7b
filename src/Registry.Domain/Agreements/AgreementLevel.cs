namespace Registry.Domain.Agreements;

/// <summary>Who signs on our side; the law's clocks follow from it (Law 70/2020/QH14, Decree 64/2021/NĐ-CP).</summary>
public enum AgreementLevel
{
    /// <summary>The people's council or committee of a province (articles 18 and 19).</summary>
    Province,

    /// <summary>A department of the province (Decree 64/2021/NĐ-CP, article 5).</summary>
    Department,

    /// <summary>The people's committee of a commune at the border.</summary>
    BorderCommune,

    /// <summary>The provincial body of an organisation, such as a union (Decree 64/2021/NĐ-CP, article 8).</summary>
    Organisation,

    /// <summary>A district: no longer since 1 July 2025 (Decree 177/2025/NĐ-CP); kept for what was signed before.</summary>
    District,
}
