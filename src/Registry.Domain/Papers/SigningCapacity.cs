namespace Registry.Domain.Papers;

/// <summary>Why somebody signs (Decree 30/2020/NĐ-CP, article 13).</summary>
public enum SigningCapacity
{
    /// <summary>The head.</summary>
    Head,

    /// <summary>Q.: the head's place is filled for the time being.</summary>
    Acting,

    /// <summary>KT.: a deputy for the head; a deputy in charge signs so as well.</summary>
    InPlaceOf,

    /// <summary>TL.: by order of the head.</summary>
    ByOrder,

    /// <summary>TUQ.: by a written delegation for a limited time, not to be handed on.</summary>
    ByDelegation,
}
