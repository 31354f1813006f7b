using System.Diagnostics;
using Registry.Domain.Commemorations;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Invitations;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Documents.Programmes;
using Registry.Web.Documents.Reports;

namespace Registry.Web.Tests.Documents.Official;

[Collection(PrintingGroup.Name)]
public sealed class ProgrammePaperTests(PrintingFixture printing)
{
    [PrintingFact]
    public async Task A_programme_prints_in_the_form_of_the_decree_with_its_tasks_in_an_annex_on_its_side()
    {
        using var paper = await printing.PrintAsync(OfficialHtml.Render(ProgrammeDocument.Of(Plan(40))));

        OfficialGeometry.HasMarginsOfTheDecree(paper);
        OfficialGeometry.HasNumbers(paper, OfficialGeometry.NumbersByAnnex(paper));
        Assert.Single(paper.Families);
        Assert.Contains("Số: 05/KH-UBND", paper.Text, StringComparison.Ordinal);
        Assert.Contains("./.", paper.Text, StringComparison.Ordinal);
        Assert.Contains(paper.Sizes, size => size.Width > size.Height);
        foreach (var page in paper.Pages.Where((_, index) => paper.Sizes[index].Width > paper.Sizes[index].Height))
            Assert.Contains("STT", page, StringComparison.Ordinal);
        Assert.Contains("đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Measures_that_an_administrator_chose_are_those_of_the_paper()
    {
        var wide = Plan(3) with { Form = ProgrammeForm.Text };
        var layout = new PaperLayout { Left = 35, Right = 20, Top = 25, Bottom = 25, Body = 13, Leading = 1.5 };
        using var paper = await printing.PrintAsync(OfficialHtml.Render(ProgrammeDocument.Of(wide with { Head = wide.Head with { Profile = OfficialProfiles.Of(PaperProfileKind.StateBody, layout) } })));

        Assert.All(paper.Words.Where(word => word.Bottom > 25), word => Assert.InRange(word.Left, 34.5, 190.5));
        Assert.Equal((13, false, false), paper.LookOf("Họp mặt hữu nghị số 1"));
    }

    [Fact]
    public void Every_paper_of_a_programme_is_a_Word_file_that_Word_accepts()
    {
        var plan = Plan(12);
        OfficialDocument[] papers =
        [
            ProgrammeDocument.Of(plan), ProgrammeDocument.Of(plan with { Form = ProgrammeForm.Text }), ProgrammeDocument.Of(plan with { Content = plan.Content with { Kind = ProgrammeKind.Programme } }),
            SubmissionDocument.Compose(plan, ["Ủy ban nhân dân tỉnh"], null), CoverLetterDocument.Compose(plan, [], "trước ngày 10/11"),
            InvitationDocument.Compose(plan.Head, new("Ông Nguyễn Văn An", "Họp mặt kỷ niệm 65 năm quan hệ Việt Nam – Lào", "08 giờ 00, ngày 05 tháng 9 năm 2027", "Hội trường tỉnh")),
            ReportDocument.Compose(plan.Head, "Kết quả 06 tháng", ["Ủy ban nhân dân tỉnh"], [], [ReportDocument.Section("Kết quả", new Prose("Đã thực hiện 12 hoạt động."))], []),
        ];

        Assert.All(papers, paper => Assert.Empty(new WordFile(OfficialDocx.Render(paper)).Defects));
    }

    [OfficeFact]
    public async Task The_Word_file_of_a_programme_has_as_many_pages_as_its_PDF()
    {
        var document = ProgrammeDocument.Of(Plan(30));
        using var pdf = await printing.PrintAsync(OfficialHtml.Render(document));
        using var word = new WordFile(OfficialDocx.Render(document)).Print();

        Assert.InRange(word.Pages.Count, pdf.Pages.Count - 1, pdf.Pages.Count + 1);
        Assert.Contains("Họp mặt hữu nghị số 30", word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_hundred_activities_are_written_as_Word_in_a_moment()
    {
        var document = ProgrammeDocument.Of(Plan(300));
        OfficialDocx.Render(document);
        var watch = Stopwatch.StartNew();

        var bytes = OfficialDocx.Render(document);

        // promised are 200 ms on a quiet machine; the benchmarks measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.NotEmpty(bytes);
    }

    [Theory]
    [InlineData("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG")]
    [InlineData("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NGOẠI VỤ", "TUQ. CHỦ TỊCH|GIÁM ĐỐC SỞ NGOẠI VỤ")]
    [InlineData("Q. GIÁM ĐỐC", "Q. GIÁM ĐỐC")]
    public void Signature_blocks_of_the_seeds_are_read_and_printed_as_they_were(string typed, string printed) =>
        Assert.Equal(printed, string.Join('|', SignatureReader.Read(typed, "Lê Hữu Hoàng")!.Lines));

    [Fact]
    public void The_front_is_asked_and_counts_never_repeat()
    {
        var table = TasksAnnex.Table(Plan(5).Content);

        Assert.Equal(["1", "2", "3", "4", "5"], table.Rows.Where(row => !row.IsGroup && !row.IsTotal).Select(row => row.Cells[0]));
        Assert.All(table.Rows.Where(row => row.Cells.Count > 3 && !row.IsTotal), row => Assert.Contains("đề nghị Ủy ban Mặt trận", row.Cells[3], StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_sum_of_a_submission_paper_ends_with_a_full_stop()
    {
        var plan = Plan(3);

        var html = OfficialHtml.Render(SubmissionDocument.Compose(
            plan with { Content = plan.Content with { Activities = [.. plan.Content.Activities.Select(activity => activity with { Budget = 1_000_000 })] } }, ["Ủy ban nhân dân tỉnh"], null)).ToHtml();

        Assert.Equal((3, 4), (html.Split(": 1.000.000 đồng;").Length, html.Split(": 1.000.000 đồng").Length));
    }

    private static ProgrammePaper Plan(int activities) => new(
        new IssuingHead(OfficialProfile.StateBody, "Ủy ban nhân dân tỉnh Khánh Hòa", PlaceAndDate.Of("Khánh Hòa", new(2027, 1, 5)))
        {
            Code = "UBND",
            Number = 5,
            Signature = SignatureReader.Read("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Trần Đình Khải"),
            Recipients = ["Các sở, ban, ngành", "Lưu: VT, NcT, NN (30)"],
        },
        new ProgrammeContent
        {
            Title = "Kế hoạch công tác đối ngoại nhân dân năm 2027",
            Kind = ProgrammeKind.Plan,
            Year = 2027,
            LegalBases = ["Căn cứ Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư"],
            Sections = [new(1, null, 1, null, "Mục tiêu", "Củng cố và mở rộng quan hệ hữu nghị."), new(2, null, 2, null, "Các hoạt động cụ thể", null)],
            Activities =
            [
                .. Enumerable.Range(1, activities).Select(number => new ActivityContent(number, null, 2, number, null, $"Họp mặt hữu nghị số {number} với nhân dân các nước láng giềng và bạn bè truyền thống", "Quý II/2027")
                {
                    Parts =
                    [
                        new(AssignmentVerb.Lead, "Sở Ngoại vụ"), new(AssignmentVerb.Coordinate, "Các hội hữu nghị tỉnh"),
                        new(AssignmentVerb.Request, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
                    ],
                }),
            ],
        });
}
