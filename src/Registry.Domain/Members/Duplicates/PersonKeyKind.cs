namespace Registry.Domain.Members.Duplicates;

/// <summary>What two records have in common when they are worth comparing.</summary>
public enum PersonKeyKind
{
    Phone,
    Email,
    NameAndBirthYear,
    InitialsAndBirthYear,
    GivenNameAndBirthday,
    NameAndWorkplace,
    Organisation,
    Number,
}
