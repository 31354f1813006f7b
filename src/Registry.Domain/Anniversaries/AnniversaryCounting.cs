namespace Registry.Domain.Anniversaries;

/// <summary>How the returns of a day are counted.</summary>
public enum AnniversaryCounting
{
    /// <summary>From the year of origin: the ordinal is the difference. Not counted while that year is not known.</summary>
    FromOrigin,

    /// <summary>By the number of the year itself: the Hùng Kings' day has a class but no ordinal.</summary>
    ByYearNumber,

    /// <summary>Not at all: Tết, or a monarch's birthday although the year of birth is known.</summary>
    NotCounted,
}
