using System.Text;
using Registry.Domain.Members.Import;

namespace Registry.Domain.Tests.Members.Import;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Đặng Thị Thu Hà", "Đặng Thị Thu Hà")]
    [InlineData("  Đặng   Thị\u00A0Thu  Hà ", "Đặng Thị Thu Hà")]
    [InlineData("12. Đặng Thị Thu Hà", "Đặng Thị Thu Hà")]
    [InlineData("Ông Ích Khiêm Anh", "Ông Ích Khiêm Anh")]
    [InlineData("Jean-Pierre Dubois", "Jean-Pierre Dubois")]
    [InlineData("Müller Jürgen", "Müller Jürgen")]
    [InlineData("김 철수", "김 철수")]
    public void A_name_is_kept_as_it_is_written(string text, string name) => Assert.Equal(name, NameReader.Read(text).Value!.Name);

    [Theory]
    [InlineData("ĐẶNG THỊ THU HÀ", "Đặng Thị Thu Hà", "Cell.NameInCapitals")]
    [InlineData("H'HEN NIÊ", "H'Hen Niê", "Cell.NameInCapitals")]
    [InlineData("JEAN-PIERRE DUBOIS", "Jean-Pierre Dubois", "Cell.NameInCapitals")]
    [InlineData("nguyễn văn ước", "Nguyễn Văn Ước", "Cell.NameWithoutCapitals")]
    public void Capitals_are_put_where_they_belong(string text, string name, string code)
    {
        var reading = NameReader.Read(text);

        Assert.Equal(name, reading.Value!.Name);
        Assert.Equal((RemarkKind.Note, code, name), (reading.Remarks[0].Kind, reading.Remarks[0].Code, reading.Remarks[0].Proposal));
    }

    [Fact]
    public void Letters_taken_apart_are_composed()
    {
        var apart = "ĐẶNG THỊ THU HÀ".Normalize(NormalizationForm.FormD);

        Assert.Equal("Đặng Thị Thu Hà", NameReader.Read(apart).Value!.Name);
        Assert.Equal("Phan Văn Ước", NameReader.Read("Phan Văn Ước".Normalize(NormalizationForm.FormD)).Value!.Name);
    }

    [Theory]
    [InlineData("Ông Nguyễn Văn An", "Nguyễn Văn An", "Ông")]
    [InlineData("Bà: Trần Thị Bình", "Trần Thị Bình", "Bà")]
    [InlineData("PGS.TS. Lê Hồng Vân", "Lê Hồng Vân", "PGS.TS")]
    [InlineData("TS Lê Hồng Vân", "Lê Hồng Vân", "TS")]
    [InlineData("Bà ThS. TRẦN THỊ BÌNH", "Trần Thị Bình", "Bà ThS")]
    [InlineData("Thượng tọa Thích Minh Đức", "Thích Minh Đức", "Thượng tọa")]
    public void A_title_is_taken_off_and_said(string text, string name, string title)
    {
        var reading = NameReader.Read(text);

        Assert.Equal(new ReadName(name, title), reading.Value);
        Assert.Contains(reading.Remarks, remark => remark.Code == "Cell.NameTitle");
    }

    [Theory]
    [InlineData("Ông Cao Thắng", "Cell.NameMayHaveTitle")]
    [InlineData("Ông Thị Kim Ngọc", "Cell.NameMayHaveTitle")]
    [InlineData("Nguyễn Văn An (Bảy Hồng)", "Cell.NameHasBrackets")]
    [InlineData("Nguyễn Văn An 2", "Cell.NameHasFigures")]
    [InlineData("Ngọc", "Cell.NameOfOneWord")]
    public void What_may_not_be_a_name_is_doubted_and_kept_whole(string text, string code)
    {
        var reading = NameReader.Read(text);

        Assert.Equal(text, reading.Value!.Name);
        Assert.Contains(reading.Remarks, remark => (remark.Kind, remark.Code) == (RemarkKind.Doubt, code));
    }

    [Theory]
    [InlineData("", "Cell.NameMissing")]
    [InlineData(null, "Cell.NameMissing")]
    [InlineData("15", "Cell.NameUnreadable")]
    [InlineData("....", "Cell.NameUnreadable")]
    public void Without_letters_there_is_no_name(string? text, string code) => Assert.Equal(code, NameReader.Read(text).Remarks[0].Code);

    [Theory]
    [InlineData("NguyÔn V¨n Dòng", "Nguyễn Văn Dũng", "Cell.WrittenInTcvn3")]
    [InlineData("§Æng ThÞ Thu Hµ", "Đặng Thị Thu Hà", "Cell.WrittenInTcvn3")]
    [InlineData("TRÇN THÞ B×NH", "Trần Thị Bình", "Cell.WrittenInTcvn3")]
    [InlineData("Nguyeãn Vaên Duõng", "Nguyễn Văn Dũng", "Cell.WrittenInVni")]
    [InlineData("Ñaëng Thò Thu Haø", "Đặng Thị Thu Hà", "Cell.WrittenInVni")]
    [InlineData("Nguyá»…n VÄƒn DÅ©ng", "Nguyễn Văn Dũng", "Cell.WrittenInUtf8")]
    [InlineData("NguyêÞn Thiò Huêì", "Nguyễn Thị Huế", "Cell.WrittenInWindows1258")]
    public void Old_encodings_are_recognised_and_said(string text, string name, string code)
    {
        var reading = NameReader.Read(text);

        Assert.Equal(name, reading.Value!.Name);
        Assert.Contains(reading.Remarks, remark => (remark.Kind, remark.Code) == (RemarkKind.Doubt, code));
    }

    [Theory]
    [InlineData("Công ty Müller & Söhne")]
    [InlineData("Công ty Samsung")]
    [InlineData("Phòng Café Zoë")]
    [InlineData("François Noël")]
    [InlineData("Hội hữu nghị Việt – Đức «Münster»")]
    public void What_is_not_old_is_left_alone(string text) => Assert.Equal(text, LineReader.Read(text, 200).Value);
}
