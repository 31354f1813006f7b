namespace Registry.Domain.Anniversaries;

/// <summary>The class of an ordinal by Decree 145/2013/NĐ-CP, article 3: T, L5 or K.</summary>
public enum Milestone
{
    /// <summary>Năm tròn: the ordinal ends in 0.</summary>
    Round,

    /// <summary>Năm lẻ 5: the ordinal ends in 5.</summary>
    Five,

    /// <summary>Năm khác: any other ordinal.</summary>
    Other,

    /// <summary>The day returns without being counted: Tết, a monarch's birthday, a day of unknown year.</summary>
    Uncounted,
}
