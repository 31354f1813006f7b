using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Registry.Web.Calendars.Doctor;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class DoctorPageTests : IAsyncLifetime
{
    private static readonly string Folder = SourceTree.Folder("tests", "Registry.Web.Tests", "Calendars", "Doctor");

    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("vi", "COLOR nhận tên màu CSS như firebrick, không nhận mã số.")]
    [InlineData("en", "COLOR takes a CSS name such as firebrick, not a number.")]
    public async Task Anyone_uploads_a_file_and_reads_line_fault_section_and_who_suffers(string language, string words)
    {
        using var response = await UploadAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, "colour.ics")), language);

        var row = (await response.ReadPageAsync()).QuerySelector("main tbody tr")!.TextContent;
        Assert.Contains("8", row, StringComparison.Ordinal);
        Assert.Contains(words, row, StringComparison.Ordinal);
        Assert.Contains("COLOR:#B22222", row, StringComparison.Ordinal);
        Assert.Contains("RFC 7986 §5.9", row, StringComparison.Ordinal);
        Assert.Contains("GNOME Calendar", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_calendar_is_found_healthy()
    {
        using var response = await UploadAsync(await world.FetchAsync("/feeds/public.ics"), "vi");

        Assert.Contains("Không có gì sai", (await response.ReadPageAsync()).QuerySelector("main .notice.ok")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_is_examined_and_nothing_in_it_becomes_markup()
    {
        var response = await world.App.Anonymous().SubmitAsync("/doctor", ("Pasted", "<script>alert(1)</script>"));

        var page = await response.ReadPageAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("BEGIN:VCALENDAR", page.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script"));
    }

    [Fact]
    public async Task Nothing_at_all_is_asked_for_again()
    {
        var response = await world.App.Anonymous().SubmitAsync("/doctor", ("Pasted", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task A_file_too_large_is_refused_in_words()
    {
        using var response = await UploadAsync(new byte[FeedDoctor.Largest + 1], "vi");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("2 MB", (await response.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_waits()
    {
        var client = world.App.Anonymous();
        for (var time = 0; time < 20; time++)
            await client.SubmitAsync("/doctor", ("Pasted", "x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.SubmitAsync("/doctor", ("Pasted", "x"))).StatusCode);
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] file, string language)
    {
        var client = world.App.Anonymous();
        var page = await client.OpenAsync($"/doctor?lang={language}");
        var form = (IHtmlFormElement)page.QuerySelector("main form[enctype]")!;
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.FieldsWith([]))
            content.Add(new StringContent(value, Encoding.UTF8), name);
        content.Add(new ByteArrayContent(file), "Upload", "lich.ics");
        return await client.Http.PostAsync(new Uri($"/doctor?lang={language}", UriKind.Relative), content);
    }
}
