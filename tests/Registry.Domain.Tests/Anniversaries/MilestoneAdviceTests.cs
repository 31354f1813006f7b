using Registry.Domain.Anniversaries;

namespace Registry.Domain.Tests.Anniversaries;

public sealed class MilestoneAdviceTests
{
    [Theory]
    [InlineData(AnniversaryKind.TraditionDay, 5, Advice.NoCeremony)]
    [InlineData(AnniversaryKind.TraditionDay, 10, Advice.CeremonyAllowed)]
    [InlineData(AnniversaryKind.TraditionDay, 12, Advice.NoCeremony)]
    [InlineData(AnniversaryKind.TraditionDay, 75, Advice.NoCeremony)]
    [InlineData(AnniversaryKind.GreatNationalDay, 5, Advice.IncenseAndVisits)]
    [InlineData(AnniversaryKind.GreatNationalDay, 10, Advice.CeremonyByPlan)]
    [InlineData(AnniversaryKind.GreatNationalDay, 12, Advice.IncenseAndVisits)]
    [InlineData(AnniversaryKind.GreatNationalDay, 75, Advice.IncenseAndVisits)]
    [InlineData(AnniversaryKind.DiplomaticRelations, 5, Advice.ProposeInPlan)]
    [InlineData(AnniversaryKind.DiplomaticRelations, 10, Advice.ProposeInPlan)]
    [InlineData(AnniversaryKind.DiplomaticRelations, 12, Advice.LetterOrVisit)]
    [InlineData(AnniversaryKind.DiplomaticRelations, 75, Advice.ProposeInPlan)]
    [InlineData(AnniversaryKind.NationalDay, 75, Advice.ProposeInPlan)]
    [InlineData(AnniversaryKind.NationalDay, 12, Advice.LetterOrVisit)]
    [InlineData(AnniversaryKind.Accession, 5, Advice.ProposeInPlan)]
    [InlineData(AnniversaryKind.Accession, 12, Advice.LetterOrVisit)]
    [InlineData(AnniversaryKind.AssociationFounding, 5, Advice.FollowCharter)]
    [InlineData(AnniversaryKind.AssociationFounding, 10, Advice.FollowCharter)]
    [InlineData(AnniversaryKind.AssociationFounding, 12, Advice.FollowCharter)]
    [InlineData(AnniversaryKind.International, 75, Advice.None)]
    public void Each_kind_of_day_gets_the_advice_of_its_decree_or_habit(AnniversaryKind kind, int ordinal, Advice advice) =>
        Assert.Equal(advice, MilestoneAdvice.For(kind, Milestones.Of(ordinal)));

    [Fact]
    public void A_national_day_that_is_not_counted_still_deserves_a_letter() =>
        Assert.Equal(Advice.LetterOrVisit, MilestoneAdvice.For(AnniversaryKind.NationalDay, Milestones.Of(null)));
}
