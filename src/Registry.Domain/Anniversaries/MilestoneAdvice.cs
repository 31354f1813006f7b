namespace Registry.Domain.Anniversaries;

/// <summary>Which advice an occurrence gets, by its kind and its ordinal.</summary>
/// <remarks>
/// No article classes the establishment of relations or the national days of others: there the habit of the offices
/// counts, who plan the fives and tens. Ties between localities are treated like relations between countries.
/// </remarks>
public static class MilestoneAdvice
{
    public static Advice Advice(this Occurrence occurrence) => For(occurrence.Anniversary.Kind, occurrence.Milestone);

    public static Advice For(AnniversaryKind kind, Milestone milestone) => kind switch
    {
        AnniversaryKind.TraditionDay when milestone == Milestone.Round => Anniversaries.Advice.CeremonyAllowed,
        AnniversaryKind.TraditionDay => Anniversaries.Advice.NoCeremony,
        AnniversaryKind.GreatNationalDay when milestone == Milestone.Round => Anniversaries.Advice.CeremonyByPlan,
        AnniversaryKind.GreatNationalDay => Anniversaries.Advice.IncenseAndVisits,
        AnniversaryKind.DiplomaticRelations or AnniversaryKind.NationalDay or AnniversaryKind.Accession or AnniversaryKind.Partnership =>
            milestone is Milestone.Round or Milestone.Five ? Anniversaries.Advice.ProposeInPlan : Anniversaries.Advice.LetterOrVisit,
        AnniversaryKind.AssociationFounding => Anniversaries.Advice.FollowCharter,
        _ => Anniversaries.Advice.None,
    };
}
