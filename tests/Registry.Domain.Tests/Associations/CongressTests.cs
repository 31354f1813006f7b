using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

public sealed class CongressTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Theory]
    [InlineData(CongressKind.Founding)]
    [InlineData(CongressKind.Term)]
    [InlineData(CongressKind.Extraordinary)]
    public void Fifty_of_a_hundred_are_too_few_and_fifty_one_are_enough(CongressKind kind)
    {
        var congress = Congress(kind);

        var broken = Assert.Throws<RuleException>(() => congress.Count(100, 50, SomeLimits.All, Day));
        congress.Count(100, 51, SomeLimits.All, Day);

        Assert.Equal("Congress.BelowQuorum", broken.Code);
        Assert.Equal([50, 100, 51], broken.Arguments.OfType<int>());
        Assert.Equal((100, 51), (congress.Called, congress.Present));
    }

    [Theory]
    [InlineData(10, 15, null, null, true)]
    [InlineData(9, 15, null, null, false)]
    [InlineData(null, null, 50, 100, false)]
    [InlineData(null, null, 51, 100, true)]
    [InlineData(9, 15, 51, 100, true)]
    public void An_extraordinary_congress_is_asked_for_by_enough(int? committee, int? size, int? members, int? all, bool enough)
    {
        var congress = Congress(CongressKind.Extraordinary);

        var broken = Record.Exception(() => congress.Ask(committee, size, members, all, SomeLimits.All, Day));

        Assert.Equal(enough, broken is null);
    }

    [Theory]
    [InlineData(55, false)]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void A_vote_passes_by_those_summoned_not_by_those_present(int inFavour, bool passed)
    {
        var congress = Congress(CongressKind.Term);
        congress.Count(120, 80, SomeLimits.All, Day);

        var vote = congress.Vote("Nghị quyết đại hội", inFavour);

        Assert.Equal(passed, Quorum.OfVote(vote.InFavour, congress.Called!.Value, SomeLimits.All, Day).IsMet);
        Assert.Equal("Congress.MoreVotesThanPresent", Assert.Throws<RuleException>(() => congress.Vote("Điều lệ", 81)).Code);
    }

    [Fact]
    public void A_congress_that_elected_somebody_is_not_forgotten()
    {
        var union = new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị", "Union of Friendship Organisations");
        var third = union.Hold(3, CongressKind.Term, 2025, 2030, null);

        Assert.Equal("Congress.HasElected", Assert.Throws<RuleException>(() => union.Forget(third, elected: 15)).Code);
        Assert.Equal([third], union.Congresses);
        union.Forget(third, elected: 0);
        Assert.Empty(union.Congresses);
    }

    [Fact]
    public void The_dossier_has_eighteen_papers_and_each_kind_of_congress_needs_its_own()
    {
        Assert.Equal(18, CongressDossier.All.Count);
        Assert.Equal(PaperNeed.NotAsked, CongressDossier.NeedOf(CongressKind.Founding, CongressPaperKind.DraftReports));
        Assert.Equal(PaperNeed.Needed, CongressDossier.NeedOf(CongressKind.Term, CongressPaperKind.DraftReports));
        Assert.Equal(PaperNeed.IfAny, CongressDossier.NeedOf(CongressKind.Extraordinary, CongressPaperKind.PersonnelPlan));

        var congress = Congress(CongressKind.Term);
        congress.Keep(CongressPaperKind.Minutes, CongressPaperState.Sent, Day, null);

        Assert.DoesNotContain(CongressPaperKind.Minutes, congress.MissingPapers());
        Assert.Contains(CongressPaperKind.Resolution, congress.MissingPapers());
    }

    [Fact]
    public void A_term_of_2020_to_2025_is_over_in_November_2026_and_an_extension_moves_its_end()
    {
        var congress = Congress(CongressKind.Term);
        var clock = TermClock.Of([congress], Day)!;
        Assert.True(clock.IsOver);

        Assert.Equal("Term.NotLonger", Assert.Throws<RuleException>(() => congress.Extend(new(2025, 12, 31), new(2025, 12, 1), "QĐ 9", clock.EndsOn)).Code);
        congress.Extend(new(2026, 12, 31), new(2025, 12, 1), "Quyết định 9/QĐ-UBND", clock.EndsOn);

        Assert.Equal((40, 3, "Quyết định 9/QĐ-UBND"), (TermClock.Of([congress], Day)!.DaysLeft, TermClock.Of([congress], Day)!.WarnsAtMonths, TermClock.Of([congress], Day)!.Extension!.Paper));
    }

    [Fact]
    public void A_planned_congress_opens_no_term_before_it_is_held()
    {
        var (last, next) = (Congress(CongressKind.Term), Congress(CongressKind.Term, 4, 2027, 2032));
        next.Plan(new(2027, 3, 1), "Biên Hòa");

        Assert.Equal(3, TermClock.Of([last, next], new(2028, 2, 1))!.Congress.Ordinal);
        next.Held(new(2027, 3, 1));
        Assert.Equal(new DateOnly(2032, 3, 1), TermClock.Of([last, next], new(2028, 2, 1))!.EndsOn);
    }

    private static Congress Congress(CongressKind kind, int ordinal = 3, int from = 2020, int to = 2025) =>
        new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai").Hold(ordinal, kind, from, to, null);
}
