namespace Registry.Domain.Partners;

/// <summary>What a partner abroad is.</summary>
public enum PartnerKind
{
    ForeignLocality,
    Embassy,
    ConsulateGeneral,
    NonGovernmentalOrganisation,
    PeopleOrganisation,
    InternationalOrganisation,
    BusinessAssociation,
    Donor,
    Person,
}
