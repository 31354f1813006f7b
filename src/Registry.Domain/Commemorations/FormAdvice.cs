using Registry.Domain.Anniversaries;

namespace Registry.Domain.Commemorations;

/// <summary>How a day is best marked, by what the decrees and the habits of the offices advise.</summary>
public static class FormAdvice
{
    public static CommemorationForm ProposedForm(this Occurrence occurrence) => occurrence.Advice() switch
    {
        Advice.ProposeInPlan or Advice.CeremonyAllowed or Advice.CeremonyByPlan => CommemorationForm.Ceremony,
        Advice.LetterOrVisit => CommemorationForm.Letter,
        Advice.NoCeremony => CommemorationForm.Talk,
        Advice.FollowCharter => occurrence.Milestone is Milestone.Round or Milestone.Five ? CommemorationForm.Ceremony : CommemorationForm.Talk,
        _ when occurrence.Anniversary.Kind == AnniversaryKind.LunarFestival => CommemorationForm.Reception,
        _ => CommemorationForm.Propaganda,
    };

    /// <summary>The decree allows a ceremony in round years only, and this is not one.</summary>
    public static bool IsAgainstAdvice(this Occurrence occurrence, CommemorationForm form) =>
        form == CommemorationForm.Ceremony && occurrence.Advice() is Advice.NoCeremony or Advice.IncenseAndVisits;
}
