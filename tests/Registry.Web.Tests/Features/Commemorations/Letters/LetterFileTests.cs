using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

public sealed class LetterFileTests
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.7\nthư sửa tay");

    [Theory]
    [InlineData("vi")]
    [InlineData("both")]
    public async Task The_letter_is_a_Word_file_that_the_standard_accepts_with_every_script_in_it(string language)
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync(language);

        using var response = await world.Planner.GetAsync(letter + "/File/Word");

        using var package = WordprocessingDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(package).Select(error => error.Description));
        var text = package.MainDocumentPart!.Document.InnerText;
        Assert.Contains("lần thứ 60", text, StringComparison.Ordinal);
        Assert.Contains("ព្រះរាជាណាចក្រកម្ពុជា", text, StringComparison.Ordinal);
        Assert.Equal(language == "both", text.Contains("60th anniversary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_changed_by_hand_is_put_back_and_is_what_will_be_sent()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();

        using var put = await PutAsync(world.Planner, letter, "Thư đã sửa.pdf", Pdf);

        Assert.Equal(HttpStatusCode.Found, put.StatusCode);
        using var kept = await world.Planner.GetAsync(letter + "/File/Own");
        Assert.Equal(Pdf, await kept.Content.ReadAsByteArrayAsync());
        Assert.NotNull((await world.LetterAsync()).OwnFileId);
        using var given = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(letter + "/File"), letter + "/File", "form[action$=GiveUp]");
        Assert.Null((await world.LetterAsync()).OwnFileId);
    }

    [Fact]
    public async Task What_only_calls_itself_a_Word_file_or_brings_macros_is_refused()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();

        foreach (var bytes in new[] { "MZ..."u8.ToArray(), Zip("word/document.xml"), Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), [] })
        {
            using var refused = await PutAsync(world.Planner, letter, "thu.docx", bytes);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        Assert.Null((await world.LetterAsync()).OwnFileId);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task An_approved_letter_takes_no_file_and_strangers_find_none()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();
        using var put = await PutAsync(world.Planner, letter, "thu.pdf", Pdf);
        var approver = await world.App.SignedInAsync(Role.Approver, world.Union, "Thanh Mai");
        var opened = await world.Planner.OpenAsync(letter + "/File");
        using var approved = await LetterTests.PressAsync(approver, letter, "Approve");

        using var late = await PutAsync(world.Planner, letter, "khac.pdf", Pdf, opened);
        var stranger = await world.App.SignedInAsync(Role.Planner, await world.App.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        foreach (var address in new[] { "/File", "/File/Own", "/File/Word" })
        {
            using var response = await stranger.GetAsync(letter + address);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, address);
        }
    }

    private static async Task<HttpResponseMessage> PutAsync(RegistryClient client, string letter, string name, byte[] bytes, AngleSharp.Html.Dom.IHtmlDocument? opened = null)
    {
        var page = opened ?? await client.OpenAsync(letter + "/File");
        using var content = new MultipartFormDataContent();
        using var token = new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        content.Add(token, "__RequestVerificationToken");
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "Upload", name);
        return await client.Http.PostAsync(new Uri(letter + "/File/", UriKind.Relative), content);
    }

    private static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries)
                archive.CreateEntry(entry);
        return bytes.ToArray();
    }
}
