namespace Registry.Domain.Members.Duplicates;

/// <summary>What speaks for, or against, two records being one person.</summary>
[Flags]
public enum LikenessReasons
{
    None = 0,

    /// <summary>The same name, accents and all; or one of them typed without any.</summary>
    SameName = 1,

    /// <summary>The same letters with other accents: "An" and "Ân" are two names.</summary>
    OtherAccents = 1 << 1,

    /// <summary>The same words in another order, as foreigners' names are often written.</summary>
    OtherOrder = 1 << 2,

    /// <summary>One of them is written with initials.</summary>
    Initials = 1 << 3,

    /// <summary>A middle name is missing in one of them.</summary>
    WordMissing = 1 << 4,

    /// <summary>One letter differs, as a slip of the finger makes it.</summary>
    OneLetter = 1 << 5,

    /// <summary>One bears the name that the other bore before.</summary>
    FormerName = 1 << 6,

    SameBirthDay = 1 << 7,
    SameBirthYear = 1 << 8,

    /// <summary>Years one apart or with one figure mistyped.</summary>
    NearBirthYear = 1 << 9,
    SamePhone = 1 << 10,
    SameEmail = 1 << 11,

    /// <summary>The same number in the same association.</summary>
    SameNumber = 1 << 12,
    SameWorkplace = 1 << 13,
    SameAssociation = 1 << 14,

    /// <summary>Against: born in other years, or on other days of the same year.</summary>
    OtherBirth = 1 << 15,

    /// <summary>Against: a man and a woman.</summary>
    OtherGender = 1 << 16,
}
