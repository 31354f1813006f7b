using Registry.Domain.Members;
using Registry.Domain.Members.Import;

namespace Registry.Domain.Tests.Members.Import;

public sealed class WordReadersTests
{
    [Theory]
    [InlineData("Nam", Gender.Male)]
    [InlineData("NỮ", Gender.Female)]
    [InlineData("nu", Gender.Female)]
    [InlineData("F", Gender.Female)]
    [InlineData("Khác", Gender.Other)]
    [InlineData("", null)]
    public void A_gender_is_read_from_its_words(string text, Gender? gender) => Assert.Equal(gender, GenderReader.Read(text).Value);

    [Fact]
    public void A_gender_that_is_none_is_a_problem() => Assert.Equal("Cell.GenderUnreadable", GenderReader.Read("x").Remarks[0].Code);

    [Theory]
    [InlineData("x", Gender.Female)]
    [InlineData("1", Gender.Female)]
    [InlineData("1965", Gender.Female)]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void A_mark_in_the_column_of_women_says_woman(string text, Gender? gender) => Assert.Equal(gender, GenderReader.ReadMark(text, Gender.Female).Value);

    [Theory]
    [InlineData("an.nguyen@gmail.com", "an.nguyen@gmail.com", null)]
    [InlineData("mailto:an.nguyen@gmail.com", "an.nguyen@gmail.com", null)]
    [InlineData("an.nguyen @ gmail.com", "an.nguyen@gmail.com", null)]
    [InlineData("<an.nguyen@khanhhoa.gov.vn>;", "an.nguyen@khanhhoa.gov.vn", null)]
    [InlineData("an@gmail.con", "an@gmail.com", "Cell.EmailMistyped")]
    [InlineData("an@gmail", "an@gmail.com", "Cell.EmailMistyped")]
    [InlineData("an@gmail.com, an@yahoo.com", "an@gmail.com", "Cell.EmailSeveral")]
    [InlineData("an.gmail.com", null, "Cell.EmailUnreadable")]
    [InlineData("ấn@gmail.com", null, "Cell.EmailUnreadable")]
    [InlineData("chưa có", null, "Cell.EmailUnreadable")]
    [InlineData("không", null, null)]
    public void An_address_is_read_and_slips_are_said(string text, string? address, string? code)
    {
        var reading = EmailReader.Read(text);

        Assert.Equal(address, reading.Value);
        Assert.Equal(code, reading.Remarks is [var remark, ..] ? remark.Code : null);
    }

    [Theory]
    [InlineData("Hội viên chính thức", MembershipClass.Official)]
    [InlineData("HVLK", MembershipClass.Associate)]
    [InlineData("danh dự", MembershipClass.Honorary)]
    [InlineData("Honorary member", MembershipClass.Honorary)]
    public void A_class_is_read_from_its_words(string text, MembershipClass @class) => Assert.Equal(@class, MemberWordReader.ReadClass(text).Value);

    [Fact]
    public void Text_too_long_for_its_place_is_a_problem_and_not_cut() =>
        Assert.Equal(("Cell.TooLong", (string?)null), (LineReader.Read("aaaa", 3).Remarks[0].Code, LineReader.Read("aaaa", 3).Value));

    [Theory]
    [InlineData("141.0", "141")]
    [InlineData("NB-0141", "NB-0141")]
    [InlineData("0141", "0141")]
    public void A_number_on_a_card_keeps_its_noughts(string text, string number) => Assert.Equal(number, LineReader.ReadNumber(text).Value);

    [Fact]
    public void Several_words_are_parted()
    {
        Assert.Equal(["trí thức", "doanh nhân"], LineReader.ReadList(" trí thức,  doanh nhân ,Trí thức").Value);
        Assert.Equal(["trí thức", "cán bộ, công chức"], LineReader.ReadList("trí thức; cán bộ, công chức").Value);
        Assert.Equal(["cán bộ, công chức"], LineReader.ReadList("cán bộ, công chức;").Value);
    }
}
