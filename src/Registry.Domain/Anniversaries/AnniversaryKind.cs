namespace Registry.Domain.Anniversaries;

/// <summary>What an anniversary remembers; its milestones and its advice follow from it.</summary>
public enum AnniversaryKind
{
    DiplomaticRelations,
    NationalDay,

    /// <summary>Joining an international organisation, or its own founding.</summary>
    Accession,

    /// <summary>One of the great national days of Decree 145/2013/NĐ-CP.</summary>
    GreatNationalDay,
    TraditionDay,
    AssociationFounding,
    Partnership,
    LunarFestival,
    International,
    Other,
}
