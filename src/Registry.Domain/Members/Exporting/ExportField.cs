namespace Registry.Domain.Members.Exporting;

/// <summary>What a column of an exported list can hold; the names are kept with the layouts.</summary>
public enum ExportField
{
    /// <summary>1, 2, 3 (STT).</summary>
    Counter,
    Number,
    FullName,

    /// <summary>Family name and names between (họ đệm).</summary>
    FamilyName,
    GivenName,
    FormerNames,
    Kind,

    /// <summary>Who speaks for an organisation.</summary>
    Representative,

    /// <summary>As much of the day of birth as is known.</summary>
    Birth,
    BirthYear,
    Gender,
    Nationality,

    /// <summary>Position and workplace in one cell.</summary>
    PositionAndWorkplace,
    Position,
    Workplace,
    Occupation,
    Languages,
    Phone,
    Email,
    Address,
    Ward,
    Province,
    Note,
    Branch,

    /// <summary>The seat held in the association.</summary>
    Office,
    Class,
    Categories,
    JoinedOn,

    /// <summary>The first day on which the person belongs no longer.</summary>
    LeftOn,
    LeavingReason,
    DeceasedOn,
}
