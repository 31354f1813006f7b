using Registry.Domain.Papers;

namespace Registry.Domain.Tests.Papers;

public sealed class PaperCitationTests
{
    [Theory]
    [InlineData("Thực hiện Chỉ thị số 12-CT/TW, ngày 05/01/2022 của Ban Bí thư", "Chỉ thị", "12-CT/TW")]
    [InlineData("Thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư", "Chỉ thị", "12-CT/TW")]
    [InlineData("Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư", "Chỉ thị", "12-CT/TW")]
    public void The_same_directive_is_found_however_its_day_is_written(string text, string type, string number)
    {
        var found = Assert.Single(PaperCitation.FindIn(text));

        Assert.Equal((type, number, new DateOnly(2022, 1, 5)), (found.TypeName, found.Number.Number!.ToString(), found.IssuedOn));
    }

    [Fact]
    public void All_papers_of_a_sentence_are_found_with_what_is_wrong_with_them()
    {
        var found = PaperCitation.FindIn(
            "Quyết định số 41/2013/QĐ-TTg ngày 15/7/2013; Công văn số 8485-CV/TU ngày 17/02/2020, Chỉ thị số 26/CT-TW và Kế hoạch số 2384/QĐ-UBND ngày 09/10/2023; 02 lớp/năm, 5/người, Nghị quyết 36-NQ/TW.");

        Assert.Equal(["41/2013/QĐ-TTg", "8485-CV/TU", "26-CT/TW", "2384/QĐ-UBND", "36-NQ/TW"], found.Select(one => one.Number.Number!.ToString()));
        Assert.Equal([NumberDefect.PartyWrittenAsState], found[2].Number.Defects);
        Assert.Equal([NumberDefect.TypeDisagrees], found[3].Number.Defects);
        Assert.Equal(new DateOnly(2023, 10, 9), found[3].IssuedOn);
    }

    [Fact]
    public void The_term_of_a_directive_follows_from_its_day()
    {
        Assert.Equal("XII", PartyTerms.Of(new(2019, 9, 19)));
        Assert.Equal("XIII", PartyTerms.Of(new(2022, 1, 5)));
        Assert.Null(PartyTerms.Of(new(2021, 1, 15)));
        Assert.Equal("X", PartyTerms.NamedIn("Chỉ thị số 38-CT/TW của Ban Bí thư Trung ương Đảng (khoá X)"));
    }
}
