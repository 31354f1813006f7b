namespace Registry.Domain.Members.Import.Mapping;

/// <summary>What a column of a list of members can hold.</summary>
public enum ImportField
{
    FullName,

    /// <summary>Family name and names between (họ đệm), where the given name has a column of its own.</summary>
    FamilyName,
    GivenName,
    FormerNames,

    /// <summary>A person or an organisation.</summary>
    Kind,
    Birth,
    Gender,

    /// <summary>A mark, or the year of birth, for men only.</summary>
    MaleMark,

    /// <summary>A mark, or the year of birth, for women only.</summary>
    FemaleMark,
    Nationality,

    /// <summary>Office and workplace in one cell, as most lists have it.</summary>
    PositionAndWorkplace,
    Position,
    Workplace,
    Occupation,
    Languages,
    Phone,
    Email,
    Address,

    /// <summary>Phường, xã, đặc khu.</summary>
    Ward,
    Province,

    /// <summary>Who speaks for an organisation.</summary>
    Representative,
    Note,
    Number,
    Branch,
    Class,
    Categories,
    JoinedOn,

    /// <summary>The first day on which the person belongs no longer.</summary>
    LeftOn,
    LeavingReason,
    DeceasedOn,
}
