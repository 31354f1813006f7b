using Registry.Domain.Members.Letters;

namespace Registry.Domain.Tests.Members.Letters;

public sealed class LetterTemplateTests
{
    private static readonly Dictionary<string, string> An = new() { ["xưng hô"] = "bà", ["họ tên"] = "Lê Thị An", ["số thẻ"] = "NB-0007" };

    [Fact]
    public void Each_letter_is_filled_for_its_member()
    {
        var template = new LetterTemplate("Mời {xưng hô} {họ tên} dự họp mặt", "Kính mời {Xưng hô} {ho ten} (số thẻ {SỐ THẺ}).\n\nRất hân hạnh được đón tiếp.");

        Assert.Equal("Mời bà Lê Thị An dự họp mặt", template.SubjectFor(An));
        Assert.Equal(["Kính mời bà Lê Thị An (số thẻ NB-0007).", "Rất hân hạnh được đón tiếp."], template.Paragraphs(An));
    }

    [Fact]
    public void A_place_that_nothing_fills_is_named_before_anything_is_printed()
    {
        var problem = Assert.Throws<RuleException>(() => new LetterTemplate("Mời họp", "Kính gửi {tên chồng}"));

        Assert.Equal(("Letter.UnknownPlace", "Body", "tên chồng"), (problem.Code, problem.Arguments[0], problem.Arguments[1]));
    }

    [Fact]
    public void A_place_without_a_value_leaves_nothing() =>
        Assert.Equal(["Sinh hoạt tại ."], new LetterTemplate("Mời họp", "Sinh hoạt tại {nơi sinh hoạt}.").Paragraphs(An));

    [Theory]
    [InlineData("", "Kính mời")]
    [InlineData("Mời họp", "  ")]
    public void A_letter_has_a_subject_and_a_text(string subject, string body) =>
        Assert.Equal("Text.Missing", Assert.Throws<RuleException>(() => new LetterTemplate(subject, body)).Code);
}
