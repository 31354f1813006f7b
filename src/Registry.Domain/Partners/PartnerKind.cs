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

    /// <summary>A whole country, whose days are marked here.</summary>
    Country,

    /// <summary>Several countries together, such as ASEAN.</summary>
    Bloc,
}
