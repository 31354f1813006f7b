using Registry.Domain.Associations;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Domain.Tests.Programmes;

public sealed class CoverPaperTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly Association union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh", "Union");
    private readonly CoverPaper paper;

    public CoverPaperTests() =>
        paper = new(new(union, ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", Now, "lan", "Nguyễn Thị Lan"), CoverPaperKind.Submission, 1);

    [Fact]
    public void Its_words_are_open_until_it_has_a_number()
    {
        paper.Word("Ủy ban nhân dân tỉnh", "Để chủ động trong năm.", null);
        paper.TakeNumber(Line(5));

        var refused = Assert.Throws<RuleException>(() => paper.Word("Tỉnh ủy", null, null));

        Assert.Equal("CoverPaper.NumberedAlready", refused.Code);
        Assert.Equal("Ủy ban nhân dân tỉnh", paper.Addressees);
        Assert.Throws<RuleException>(() => paper.Sign(null, null, "Lưu: VT"));
        Assert.Throws<RuleException>(() => paper.TakeNumber(Line(6)));
    }

    [Fact]
    public void A_number_left_empty_opens_its_words_again_and_another_may_follow()
    {
        var first = Line(5);
        paper.TakeNumber(first);
        first.Void("Nhầm người ký");

        paper.Word("Tỉnh ủy", null, null);
        paper.TakeNumber(Line(6));

        Assert.Equal("06/TTr-LHHN", paper.Numbered!.Number.ToString());
        Assert.False(paper.HasLeft);
    }

    private OutgoingPaper Line(int value) => new(union, new(2027, 3, 15), value, "TTr-LHHN", PaperTypes.Proposal, "Về việc ban hành Kế hoạch");
}
