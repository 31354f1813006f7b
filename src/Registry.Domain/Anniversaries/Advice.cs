namespace Registry.Domain.Anniversaries;

/// <summary>What the decrees and the habits of the offices say about marking an ordinal; it advises and never forbids.</summary>
public enum Advice
{
    /// <summary>Nothing is said about such days.</summary>
    None,

    /// <summary>A round founding or tradition day: a ceremony is allowed (Decree 111/2018/NĐ-CP).</summary>
    CeremonyAllowed,

    /// <summary>Any other year of it: no ceremony; talks, seminars, propaganda.</summary>
    NoCeremony,

    /// <summary>A round great national day: a ceremony by the plan of the centre or the province (Decree 145/2013/NĐ-CP).</summary>
    CeremonyByPlan,

    /// <summary>Any other year of it: incense and visits.</summary>
    IncenseAndVisits,

    /// <summary>Worth an activity in the yearly plan.</summary>
    ProposeInPlan,

    /// <summary>A letter, a visit, an entry in the calendar.</summary>
    LetterOrVisit,

    /// <summary>An association's own founding day: as its charter says, and by analogy to founding days.</summary>
    FollowCharter,
}
