using Registry.Domain.Associations;
using Registry.Domain.Papers;

namespace Registry.Domain.Tests.Papers;

public sealed class PaperProfileTests
{
    private readonly Association union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh", "Union");

    [Fact]
    public void The_measures_a_profile_begins_with_are_within_the_decree() => Assert.Empty(new PaperLayout().Broken());

    [Theory]
    [InlineData(19.9, false)]
    [InlineData(20, true)]
    [InlineData(25, true)]
    [InlineData(25.1, false)]
    public void Margins_stay_within_the_decree(double top, bool holds)
    {
        var profile = new PaperProfile(PaperProfileKind.Union, null);

        var refused = Record.Exception(() => profile.Lay(new() { Top = top }));

        Assert.Equal(holds, refused is null);
    }

    [Fact]
    public void Measures_are_kept_as_they_were()
    {
        var layout = new PaperLayout { Top = 22.5, Leading = 1.3, Body = 13 };

        Assert.Equal(layout, PaperLayout.Parse(layout.ToString()));
        Assert.True(layout.ToString().Length <= PaperLayout.Length);
    }

    [Fact]
    public void A_delegation_in_writing_needs_its_paper_and_an_end()
    {
        var delegation = new SigningDelegation(union);

        Assert.Equal("Delegation.PaperMissing", Assert.Throws<RuleException>(() => delegation.Describe(SigningCapacity.ByDelegation, "Chủ tịch", "Lê Minh Nguyệt", "Phó Chủ tịch", null)).Code);
        delegation.Describe(SigningCapacity.ByDelegation, "Chủ tịch", "Lê Minh Nguyệt", "Phó Chủ tịch", "Giấy ủy quyền số 05/GUQ-LHHN");
        Assert.Equal("Delegation.EndMissing", Assert.Throws<RuleException>(() => delegation.Last(new(2027, 3, 17), null, null)).Code);
        delegation.Last(new(2027, 3, 17), new(2027, 3, 19), "user");

        Assert.Equal([false, true, true, false], new[] { 16, 17, 19, 20 }.Select(day => delegation.IsInForceOn(new(2027, 3, day))));
        delegation.End(new(2027, 3, 17));
        Assert.False(delegation.IsInForceOn(new(2027, 3, 18)));
    }

    [Fact]
    public void A_number_is_left_empty_only_with_a_reason_and_never_after_its_paper_left()
    {
        var paper = new OutgoingPaper(union, new(2027, 3, 15), 5, "KH-LHHN", "Kế hoạch", "Đối ngoại nhân dân năm 2027");

        Assert.Equal("05/KH-LHHN", paper.Number.ToString());
        Assert.Equal("OutgoingPaper.ReasonMissing", Assert.Throws<RuleException>(() => paper.Void(" ")).Code);
        paper.Issue(1, "ab", null, null, default, "Văn thư");
        Assert.Equal("OutgoingPaper.NotOpen", Assert.Throws<RuleException>(() => paper.Void("nhầm")).Code);
    }
}
