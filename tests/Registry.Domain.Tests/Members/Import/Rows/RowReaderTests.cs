using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;
using static Registry.Domain.Members.Import.Mapping.ImportField;

namespace Registry.Domain.Tests.Members.Import.Rows;

/// <summary>A row of a list as somebody keeps it becomes what the registry can keep.</summary>
public sealed class RowReaderTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Fact]
    public void A_row_of_the_usual_list_is_read_whole()
    {
        var reading = Read(
            [null, FullName, ImportField.Birth, ImportField.Gender, PositionAndWorkplace, Phone, Note],
            "14", "ĐẶNG THỊ THU HÀ", "1984", "Nữ", "Giảng viên, Đại học Nha Trang", "988123207", "Ủy viên");

        Assert.Equal("Đặng Thị Thu Hà", reading.Draft.FullName);
        Assert.Equal(new PartialDate(1984, null, null), reading.Draft.Birth);
        Assert.Equal(Domain.Members.Gender.Female, reading.Draft.Gender);
        Assert.Equal(("Giảng viên", "Đại học Nha Trang"), (reading.Draft.Position, reading.Draft.Workplace));
        Assert.Equal("0988123207", PhoneNumbers.KeyOf(reading.Draft.Phone));
        Assert.Equal("Ủy viên", reading.Draft.Note);
        Assert.False(reading.HasProblem);
    }

    [Theory]
    [InlineData("Hưu trí", "Hưu trí", null)]
    [InlineData("Công ty CP Yến sào, phòng Xuất khẩu", null, "Công ty CP Yến sào, phòng Xuất khẩu")]
    [InlineData("Phó Giám đốc - Sở Ngoại vụ", "Phó Giám đốc", "Sở Ngoại vụ")]
    public void Office_and_workplace_in_one_cell_are_parted(string cell, string? position, string? workplace)
    {
        var draft = Read([FullName, PositionAndWorkplace], "Phan Văn Ước", cell).Draft;

        Assert.Equal((position, workplace), (draft.Position, draft.Workplace));
    }

    [Theory]
    [InlineData("1965", "", Domain.Members.Gender.Male, 1965)]
    [InlineData("", "1970", Domain.Members.Gender.Female, 1970)]
    [InlineData("x", "", Domain.Members.Gender.Male, null)]
    public void Columns_for_men_and_women_say_the_gender_and_perhaps_the_year(string men, string women, Gender gender, int? year)
    {
        var draft = Read([FullName, MaleMark, FemaleMark], "Ngô Bảo Long", men, women).Draft;

        Assert.Equal((gender, year), (draft.Gender, draft.Birth.Year));
    }

    [Fact]
    public void A_name_in_two_columns_is_one_name() => Assert.Equal("Nguyễn Văn An", Read([FamilyName, GivenName], "Nguyễn Văn", "An").Draft.FullName);

    [Fact]
    public void Two_telephones_and_two_notes_are_kept_one_after_the_other()
    {
        var draft = Read([FullName, Phone, Phone, Note, Note], "Ngô Bảo Long", "0258 3822 222", "0914 220 187", "một", "hai").Draft;

        Assert.Contains(';', draft.Phone!);
        Assert.Equal("một\nhai", draft.Note);
    }

    [Fact]
    public void A_branch_that_is_not_there_is_a_problem_until_somebody_says_what_it_is()
    {
        var words = new KnownWords();
        words.AddBranch(7, "Chi hội Cam Ranh");

        Assert.Equal(7, Read(words, [FullName, Branch], "Ngô Bảo Long", "cam ranh").Draft.BranchId);
        var unknown = Read(words, [FullName, Branch], "Ngô Bảo Long", "Chi hội Ninh Hòa");
        Assert.Equal((1, "Cell.BranchUnknown"), (unknown.Findings.Single().Column, unknown.Findings.Single().Remark.Code));

        words.Choose(new(ListWordKind.Branch, SearchText.Fold("Chi hội Ninh Hòa"), WordAct.Create));
        Assert.Equal("Chi hội Ninh Hòa", Read(words, [FullName, Branch], "Ngô Bảo Long", "Chi hội Ninh Hòa").Draft.NewBranch);
        words.Choose(new(ListWordKind.Branch, SearchText.Fold("Chi hội Ninh Hòa"), WordAct.Use, 7));
        Assert.Equal(7, Read(words, [FullName, Branch], "Ngô Bảo Long", "Chi hội Ninh Hòa").Draft.BranchId);
    }

    [Fact]
    public void A_membership_that_ends_before_it_begins_is_a_problem_in_its_cell()
    {
        var reading = Read([FullName, JoinedOn, LeftOn], "Ngô Bảo Long", "01/06/2015", "01/05/2015");

        Assert.Equal((2, "Cell.LeftBeforeJoined", RemarkKind.Problem), (reading.Findings.Single().Column, reading.Findings.Single().Remark.Code, reading.Findings.Single().Remark.Kind));
    }

    [Fact]
    public void Who_died_belongs_no_longer()
    {
        var draft = Read([FullName, DeceasedOn], "Ngô Bảo Long", "03/04/2020").Draft;

        Assert.Equal((new DateOnly(2020, 4, 3), Domain.Members.LeavingReason.Deceased), (draft.Left, draft.LeavingReason));
    }

    [Fact]
    public void A_foreigner_cannot_be_an_official_member()
    {
        var words = new KnownWords();
        words.AddCountry("JP", "Nhật Bản", "Japan");
        words.AddCountry("VN", "Việt Nam", "Viet Nam");

        Assert.True(Read(words, [FullName, Nationality, Class], "Tanaka Hiroshi", "Nhật Bản", "Chính thức").HasProblem);
        Assert.False(Read(words, [FullName, Nationality, Class], "Tanaka Hiroshi", "Nhật Bản", "Liên kết").HasProblem);
        Assert.Null(Read(words, [FullName, Nationality, Class], "Ngô Bảo Long", "Việt Nam", "Chính thức").Draft.CountryIso2);
    }

    private static RowReading Read(ImportField?[] fields, params string[] cells) => Read(new(), fields, cells);

    private static RowReading Read(KnownWords words, ImportField?[] fields, params string[] cells) => new RowReader(new ColumnMap(fields), words, Today).Read(cells);
}
