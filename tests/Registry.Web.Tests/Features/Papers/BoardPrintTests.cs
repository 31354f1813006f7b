using System.Net;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Documents.Official;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

public sealed class BoardPrintTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task A_secretary_prints_the_board_of_a_day_and_the_journal_says_so()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var response = await secretary.GetAsync($"/Associations/{people.Association.Id}/Board/Paper/Pdf");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Danh", response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var paper = new PrintedPaper(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ĐỒNG NAI", paper.Text, StringComparison.Ordinal);
        Assert.Contains("nhiệm kỳ 2022 – 2027", paper.Text, StringComparison.Ordinal);
        Assert.Contains("1 Nguyễn Thị Phượng Vỹ 1958 Chủ tịch Giảng viên, Trường Đại học Đồng Nai 29/06/2022", paper.Text, StringComparison.Ordinal);
        Assert.Contains("gồm 01 người, khuyết 01 vị trí./.", paper.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Count(entry => entry.Act == "Exported"))));
    }

    [Fact]
    public async Task The_Word_file_is_saved_under_its_name_and_a_viewer_gets_no_years_of_birth()
    {
        var people = await PaperPeople.AddAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, people.Union);

        using var response = await viewer.GetAsync($"/Associations/{people.Association.Id}/Board/Paper/Word");

        Assert.Equal(OfficialDocx.MediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith(".docx", response.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        var text = new WordFile(await response.Content.ReadAsByteArrayAsync()).Read(part => part.Document.InnerText);
        Assert.Contains("Nguyễn Thị Phượng Vỹ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1958", text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Count(entry => entry.Act == "Exported"))));
    }

    [Fact]
    public async Task The_checklist_of_a_congress_says_what_is_there_and_what_is_missing()
    {
        var people = await PaperPeople.AddAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, people.Union);
        var stranger = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp khác"));
        var congress = await app.InDatabaseAsync(async db =>
        {
            var held = db.Set<Congress>().Single();
            held.Keep(CongressPaperKind.HoldingReport, CongressPaperState.Sent, new(2027, 3, 1), "Số 12/BC-HHN");
            await db.SaveChangesAsync();
            return held.Id;
        });

        var page = await viewer.OpenAsync($"/Associations/{people.Association.Id}/Congress/{congress}/Paper");
        using var hidden = await stranger.GetAsync($"/Associations/{people.Association.Id}/Congress/{congress}/Paper/Word");

        var paper = page.QuerySelector("article.paper")!.TextContent;
        Assert.Contains(" III, nhiệm kỳ 2022 – 2027", paper.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("01/03/2027", paper, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ có 01 trên ", paper, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task Before_the_congress_nobody_held_the_seat_and_a_stranger_finds_nothing()
    {
        var people = await PaperPeople.AddAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, people.Union);
        var stranger = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp khác"));

        var page = await viewer.OpenAsync($"/Associations/{people.Association.Id}/Board/Paper?on=01/01/2022");

        Assert.Contains("gồm 00 người, khuyết 02 vị trí./.", page.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        foreach (var file in new[] { "", "/Pdf", "/Word" })
        {
            using var hidden = await stranger.GetAsync($"/Associations/{people.Association.Id}/Board/Paper{file}");
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }
    }

    [Fact]
    public async Task Without_an_engine_the_PDF_answers_503_and_the_Word_file_is_there()
    {
        app.Settings["Documents:BrowserPath"] = "/nowhere/chromium";
        var people = await PaperPeople.AddAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, people.Union);

        using var pdf = await viewer.GetAsync($"/Associations/{people.Association.Id}/Board/Paper/Pdf?on=15/03/2027");
        using var word = await viewer.GetAsync($"/Associations/{people.Association.Id}/Board/Paper/Word");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, pdf.StatusCode);
        var page = await pdf.ReadPageAsync();
        Assert.Contains("apt install chromium", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/Associations/{people.Association.Id}/Board/Paper?on=15/03/2027", page.QuerySelector("main .button")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
    }
}
