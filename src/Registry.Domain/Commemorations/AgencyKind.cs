namespace Registry.Domain.Commemorations;

/// <summary>What an agency is in the state, the Party or society.</summary>
public enum AgencyKind
{
    State,
    Party,
    FatherlandFront,
    MassOrganisation,
    Police,
    Press,
    School,
    Enterprise,
    Union,

    /// <summary>A generic group, such as "Các sở, ban, ngành, đoàn thể tỉnh"; printed word for word.</summary>
    Group,
}
