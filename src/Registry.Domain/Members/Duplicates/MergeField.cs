namespace Registry.Domain.Members.Duplicates;

/// <summary>What two records of one person can say differently.</summary>
public enum MergeField
{
    Name,
    Birth,
    Gender,
    Nationality,
    Occupation,
    Position,
    Workplace,
    Languages,
    Phone,
    Email,
    Address,
    Hometown,
    Schooling,
    Qualification,
    Note,
}
