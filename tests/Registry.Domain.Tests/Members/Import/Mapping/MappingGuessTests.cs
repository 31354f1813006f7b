using Registry.Domain.Members.Import.Mapping;
using static Registry.Domain.Members.Import.Mapping.ImportField;

namespace Registry.Domain.Tests.Members.Import.Mapping;

/// <summary>Headings as offices write them are understood without help.</summary>
public sealed class MappingGuessTests
{
    [Theory]
    [InlineData("Họ và tên", FullName)]
    [InlineData("HỌ TÊN HỘI VIÊN", FullName)]
    [InlineData("Tên", FullName)]
    [InlineData("Năm sinh", Birth)]
    [InlineData("Ngày, tháng, năm sinh", Birth)]
    [InlineData("Nam/Nữ", Gender)]
    [InlineData("Giới tính", Gender)]
    [InlineData("Chức vụ - Đơn vị", PositionAndWorkplace)]
    [InlineData("Chức vụ – Đơn vị công tác", PositionAndWorkplace)]
    [InlineData("Chức vụ", Position)]
    [InlineData("Tên đơn vị", Workplace)]
    [InlineData("Điện thoại", Phone)]
    [InlineData("Số ĐT", Phone)]
    [InlineData("SĐT liên hệ", Phone)]
    [InlineData("E-mail", Email)]
    [InlineData("Địa chỉ thường trú/tạm trú", Address)]
    [InlineData("Ghi chú", Note)]
    [InlineData("Số thẻ", Number)]
    [InlineData("Mã hội viên", Number)]
    [InlineData("Ngày vào hội", JoinedOn)]
    [InlineData("Năm kết nạp", JoinedOn)]
    [InlineData("Ngày thôi", LeftOn)]
    [InlineData("Lý do thôi", LeavingReason)]
    [InlineData("Chi hội", Branch)]
    [InlineData("Tên chi hội", Branch)]
    [InlineData("Loại", Class)]
    [InlineData("Loại hội viên", Class)]
    [InlineData("Đối tượng", Categories)]
    [InlineData("Quốc tịch", Nationality)]
    [InlineData("Nghề nghiệp", Occupation)]
    [InlineData("Trình độ chuyên môn", Occupation)]
    [InlineData("Ngoại ngữ", Languages)]
    [InlineData("Ngày mất", DeceasedOn)]
    [InlineData("Full name", FullName)]
    [InlineData("Date of birth", Birth)]
    [InlineData("Phone number", Phone)]
    [InlineData("Member since", JoinedOn)]
    public void A_heading_names_its_field(string header, ImportField expected) => Assert.Equal(expected, Guess(header));

    [Theory]
    [InlineData("STT")]
    [InlineData("Số TT")]
    [InlineData("Dân tộc")]
    [InlineData("Tôn giáo")]
    [InlineData("Số CCCD")]
    [InlineData("Ngày vào Đảng")]
    [InlineData("Ký tên")]
    [InlineData("Cột lạ")]
    public void A_running_number_a_signature_and_sensitive_data_are_left_out(string header) => Assert.Null(Guess(header));

    [Fact]
    public void A_heading_in_capitals_and_decomposed_letters_is_the_same_heading() =>
        Assert.Equal(FullName, Guess("HỌ VÀ TÊN".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void The_list_that_offices_keep_is_understood_whole()
    {
        var guessed = Guess(
            ("STT", ["1", "2", "3"]), ("Họ và tên", ["Đặng Thị Thu Hà", "NGÔ BẢO LONG"]), ("Năm sinh", ["1984", "12/3/65"]), ("Nam/Nữ", ["Nữ", "Nam"]),
            ("Chức vụ - Đơn vị", ["Giảng viên, Đại học Nha Trang"]), ("Điện thoại", ["988123207"]), ("Ghi chú", [""]));

        Assert.Equal([null, FullName, Birth, Gender, PositionAndWorkplace, Phone, Note], guessed);
    }

    [Fact]
    public void A_name_in_two_columns_is_family_name_and_given_name() =>
        Assert.Equal([FamilyName, GivenName, Birth], Guess(("Họ đệm", ["Nguyễn Văn"]), ("Tên", ["An"]), ("Năm sinh", ["1965"])));

    [Fact]
    public void Two_columns_for_men_and_women_hold_the_year_of_birth_or_a_mark()
    {
        Assert.Equal([FullName, MaleMark, FemaleMark], Guess(("Họ và tên", []), ("Năm sinh Nam", ["1965", ""]), ("Năm sinh Nữ", ["", "1970"])));
        Assert.Equal([FullName, MaleMark, FemaleMark], Guess(("Họ và tên", []), ("Nam", ["x", ""]), ("Nữ", ["", "X"])));
    }

    [Fact]
    public void Two_columns_of_telephones_are_both_taken_and_two_of_birth_are_not()
    {
        Assert.Equal([FullName, Phone, Phone], Guess(("Họ tên", []), ("Điện thoại bàn", []), ("Di động", [])));
        Assert.Equal([FullName, Birth, null], Guess(("Họ tên", []), ("Ngày sinh", []), ("Năm sinh", [])));
    }

    [Fact]
    public void Cells_speak_where_the_heading_is_silent()
    {
        var guessed = Guess(
            ("", ["1", "2", "3"]), ("A", ["Đặng Thị Thu Hà", "Ngô Bảo Long", "Phan Văn Ước"]), ("B", ["1984", "1965", "1989"]), ("C", ["Nữ", "Nam", "Nam"]),
            ("D", ["0988 123 207", "914220187", "+84 935 640 371"]), ("E", ["ha@example.vn", "long@example.vn"]));

        Assert.Equal([null, FullName, Birth, Gender, Phone, Email], guessed);
    }

    [Fact]
    public void The_same_headings_have_the_same_fingerprint_however_they_are_written()
    {
        Assert.Equal(HeaderText.Fingerprint(["STT", "Họ và tên"]), HeaderText.Fingerprint([" stt. ", "HỌ VÀ  TÊN"]));
        Assert.NotEqual(HeaderText.Fingerprint(["STT", "Họ và tên"]), HeaderText.Fingerprint(["Họ và tên", "STT"]));
    }

    private static ImportField? Guess(string header) => Guess((header, Array.Empty<string>())).Single();

    private static IEnumerable<ImportField?> Guess(params (string Header, string[] Cells)[] columns) =>
        MappingGuess.Of([.. columns.Select(column => new ColumnSample(column.Header, column.Cells))]).Select(guess => guess.Field);
}
