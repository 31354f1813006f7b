using Registry.Web.Documents.Consents;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Tests.Documents.Official;

namespace Registry.Web.Tests.Documents.Lists;

[Collection(PrintingGroup.Name)]
public sealed class ListPapersTests(PrintingFixture printing)
{
    internal static ListHead Head { get; } = new(
        OfficialProfile.Association, "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Đồng Nai",
        new(2027, 3, 15), new("Chủ tịch", "Nguyễn Thị Phượng Vỹ") { Authorities = [new(AuthorityKind.OnBehalf, "Ban Chấp hành")] });

    [PrintingFact]
    public async Task A_board_is_listed_body_by_body_with_its_vacancies()
    {
        using var paper = await PrintAsync(BoardListDocument.Compose(Board(born: true)));

        Assert.Contains("Ban Chấp hành Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Ban Thường vụ (02 người)", paper.Text, StringComparison.Ordinal);
        Assert.Contains("1 Nguyễn Thị Phượng Vỹ 1958 Chủ tịch", paper.Text, StringComparison.Ordinal);
        Assert.Contains("2 Trần Văn Ơn 1962 Quyền Phó Chủ tịch", paper.Text, StringComparison.Ordinal);
        Assert.Contains("(khuyết)", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Danh sách gồm 05 người, khuyết 01 vị trí./.", paper.Text, StringComparison.Ordinal);
        OfficialGeometry.HasMarginsOfTheDecree(paper);
    }

    [PrintingFact]
    public async Task Years_of_birth_that_are_not_for_the_reader_leave_no_empty_column()
    {
        using var paper = await PrintAsync(BoardListDocument.Compose(Board(born: false)));

        Assert.DoesNotContain("Năm sinh", paper.Text, StringComparison.Ordinal);
        Assert.Contains("1 Nguyễn Thị Phượng Vỹ Chủ tịch", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Many_columns_turn_the_list_of_members_and_its_head_returns_on_every_page()
    {
        using var wide = await PrintAsync(MembersListDocument.Compose(Members([.. Enum.GetValues<MemberColumn>()], 60)));
        using var narrow = await PrintAsync(MembersListDocument.Compose(Members([MemberColumn.Name, MemberColumn.BirthYear, MemberColumn.Workplace, MemberColumn.Phone], 60)));

        Assert.All(wide.Sizes, size => Assert.True(size.Width > size.Height));
        Assert.All(narrow.Sizes, size => Assert.True(size.Width < size.Height));
        foreach (var paper in new[] { wide, narrow })
        {
            OfficialGeometry.HasMarginsOfTheDecree(paper);
            OfficialGeometry.HasNumbers(paper, [null, .. Enumerable.Range(2, paper.Pages.Count - 1).Select(number => (int?)number)]);
            Assert.All(paper.Pages.SkipLast(1), page => Assert.Contains("STT", page, StringComparison.Ordinal));
            Assert.Contains("Chi hội Biên Hòa (30 hội viên)", paper.Text, StringComparison.Ordinal);
            Assert.Contains("Danh sách gồm 60 hội viên./.", paper.Text, StringComparison.Ordinal);
        }
    }

    [PrintingFact]
    public async Task A_dossier_says_what_is_missing()
    {
        using var paper = await PrintAsync(DossierDocument.Compose(Dossier()));

        Assert.Contains("1 Báo cáo về việc tổ chức đại hội Bắt buộc ☑ Đã gửi 01/03/2027", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ có 01 trên 02 văn bản, tài liệu bắt buộc; còn thiếu 01./.", paper.Text, StringComparison.Ordinal);
        Assert.All(paper.Fonts, font => Assert.DoesNotContain("LastResort", font.Name, StringComparison.Ordinal));
    }

    [PrintingFact]
    public async Task An_attendance_sheet_leaves_room_for_every_signature()
    {
        using var paper = await PrintAsync(AttendanceDocument.Compose(Attendance(30)));

        var numbers = paper.Words.Where(word => int.TryParse(word.Text, out var number) && number is >= 2 and <= 9 && word.Left < 40 && word.Page == 1).OrderBy(word => word.Top).ToList();
        Assert.All(numbers.Zip(numbers.Skip(1)), pair => Assert.True(pair.Second.Top - pair.First.Top >= 10.8, $"{pair}"));
        Assert.Contains("35", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Ký nhận", paper.Pages[1], StringComparison.Ordinal);
    }

    [OfficeFact]
    public async Task Every_list_is_a_Word_file_too()
    {
        foreach (var document in new[]
        {
            BoardListDocument.Compose(Board(born: true)), MembersListDocument.Compose(Members([.. Enum.GetValues<MemberColumn>()], 60)),
            DossierDocument.Compose(Dossier()), AttendanceDocument.Compose(Attendance(30)),
            FoundersListDocument.Compose(Founders(12)), ConsentFormDocument.Compose(Consent()),
        })
        {
            var file = new WordFile(OfficialDocx.Render(document));
            using var pdf = await PrintAsync(document);
            using var word = file.Print();

            Assert.Empty(file.Defects);
            OfficialGeometry.HasMarginsOfTheDecree(word);
            Assert.InRange(word.Pages.Count, pdf.Pages.Count - 1, pdf.Pages.Count + 1);
            Assert.Equal(document.IsLandscape, word.Sizes[0].Width > word.Sizes[0].Height);
        }
    }

    [PrintingFact]
    public async Task A_sheet_in_parts_counts_through_and_closes_once()
    {
        var paper = Attendance(30);
        using var first = await PrintAsync(AttendanceDocument.Compose(paper, goesOn: true));
        using var second = await PrintAsync(AttendanceDocument.Compose(paper, before: 30));

        Assert.Contains("Thời gian: 8 giờ 00", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Số người có mặt", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thời gian: 8 giờ 00", second.Text, StringComparison.Ordinal);
        Assert.Contains("31 Nguyễn Văn 1 Chi hội Biên Hòa", second.Text, StringComparison.Ordinal);
        Assert.Matches(@" 65 (\d+ )?Số người có mặt", second.Text); // the next page may begin between them, with its number
    }

    internal static BoardPaper Board(bool born) => new(Head, "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai, nhiệm kỳ 2022 – 2027",
    [
        new("Ban Thường vụ",
        [
            new("Nguyễn Thị Phượng Vỹ", "Chủ tịch", born ? "1958" : null, "Nguyên Phó Giám đốc Sở Ngoại vụ", Since: new(2022, 6, 29)),
            new("Trần Văn Ơn", "Phó Chủ tịch", born ? "1962" : null, "Giảng viên, Trường Đại học Đồng Nai", IsActing: true, Since: new(2025, 1, 5)),
        ]),
        new("Ủy viên Ban Chấp hành",
        [
            new("Lê Hữu Ước", "Ủy viên", born ? "1971" : null, "Công ty cổ phần Xuất nhập khẩu Biên Hòa", Since: new(2022, 6, 29)),
            new("Y Bhăm Êban", "Ủy viên", null, null, Since: new(2022, 6, 29)),
            new("Đỗ Thị Ửng", "Ủy viên", born ? "1980" : null, "Hội Liên hiệp Phụ nữ tỉnh", Since: new(2023, 2, 1)),
            new(null, "Ủy viên"),
        ]),
    ]);

    internal static MembersPaper Members(IReadOnlyList<MemberColumn> columns, int count) => new(Head, "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", columns,
    [
        new("Chi hội Biên Hòa", [.. Enumerable.Range(1, count / 2).Select(Member)]),
        new("Chi hội Long Thành", [.. Enumerable.Range(1, count - (count / 2)).Select(Member)]),
    ]);

    internal static DossierPaper Dossier() => new(Head, "Đại hội lần thứ III, nhiệm kỳ 2027 – 2032, Hội hữu nghị Việt Nam – Lào",
    [
        new("Trước đại hội",
        [
            new("Báo cáo về việc tổ chức đại hội", true, true, "Đã gửi", new(2027, 3, 1), "Số 12/BC-HHN"),
            new("Phương án nhân sự", true, false, "Chưa có"),
            new("Dự thảo điều lệ sửa đổi", false, false, "Chưa có"),
        ]),
    ]);

    internal static AttendancePaper Attendance(int count) => new(
        Head,
        new("Đại biểu dự họp mặt kỷ niệm 65 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Lào", "Thời gian: 8 giờ 00, ngày 05 tháng 9 năm 2027; tại Hội trường Tỉnh ủy.", Blank: 5),
        [.. Enumerable.Range(1, count).Select(number => new AttendanceRow($"Nguyễn Văn {number}", "Chi hội Biên Hòa"))]);

    internal static FoundersPaper Founders(int count) => new(
        Head with { Issuer = "Ban vận động thành lập Hội hữu nghị Việt Nam – Nhật Bản tỉnh Đồng Nai", Superior = null },
        "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Đồng Nai",
        [
            .. Enumerable.Range(1, count).Select(number => new FounderLine(
                $"Nguyễn Trần Phượng Vỹ {number}", "02/11/1961", "Phường Biên Hòa, tỉnh Đồng Nai", "12/12", "Tiến sĩ Quan hệ quốc tế", "Nguyên Phó Giám đốc Sở Ngoại vụ tỉnh Đồng Nai",
                "Trưởng ban vận động", "Số 12, đường Cách Mạng Tháng Tám, phường Trấn Biên, tỉnh Đồng Nai", "0913 123 456")),
        ]);

    private static ConsentForm Consent() => new(
        Head,
        new(
            "02/2026", new(2026, 7, 1), "Mời dự hoạt động: điện thoại, thư điện tử\nĐăng ảnh: họ tên, ảnh chụp tại hoạt động\nGửi thư chúc mừng: họ tên, địa chỉ",
            "Hội giữ trong sổ hội viên, không đưa cho người khác.", "Được biết.\nĐược rút lại đồng ý.", "Văn phòng Hội, số 12, đường Cách Mạng Tháng Tám"),
        "Trần Văn Ơn", "VL-0002");

    private static MemberLine Member(int number) => new(new Dictionary<MemberColumn, string>
    {
        [MemberColumn.Name] = $"Nguyễn Trần Phượng Vỹ {number}",
        [MemberColumn.BirthYear] = "1965",
        [MemberColumn.Gender] = "Nữ",
        [MemberColumn.Occupation] = "Giáo viên",
        [MemberColumn.Workplace] = "Phó Hiệu trưởng, Trường THPT chuyên Lương Thế Vinh",
        [MemberColumn.Class] = "Chính thức",
        [MemberColumn.Number] = $"VL-{number:0000}",
        [MemberColumn.Joined] = "12/03/2011",
        [MemberColumn.Phone] = "0913 123 456",
        [MemberColumn.Email] = $"phuongvy{number}@example.vn",
        [MemberColumn.Address] = "Số 12, đường Cách Mạng Tháng Tám, phường Trấn Biên, tỉnh Đồng Nai",
    });

    private Task<PrintedPaper> PrintAsync(OfficialDocument document) => printing.PrintAsync(OfficialHtml.Render(document));
}
