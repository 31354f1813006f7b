using System.Net;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

public sealed class LetterTests
{
    [Fact]
    public async Task A_letter_is_proposed_in_both_languages_with_the_ordinal_right_in_each()
    {
        await using var world = await LetterWorld.CreateAsync();

        var page = await world.Planner.OpenAsync(await world.WriteAsync());

        var paper = page.QuerySelector("article.paper")!.TextContent;
        Assert.Contains("Nhân dịp kỷ niệm lần thứ 60 ngày thiết lập quan hệ ngoại giao giữa nước Cộng hòa xã hội chủ nghĩa Việt Nam và Campuchia (24/6/1967 – 24/6/2027)", paper, StringComparison.Ordinal);
        Assert.Contains(
            "On the 60th anniversary of the establishment of diplomatic relations between the Socialist Republic of Viet Nam and the Kingdom of Cambodia (24 June 1967 – 24 June 2027)",
            paper, StringComparison.Ordinal);
        Assert.Contains("quý Tổng Lãnh sự quán", paper, StringComparison.Ordinal);
        Assert.Contains("ព្រះរាជាណាចក្រកម្ពុជា", paper, StringComparison.Ordinal);
        Assert.Contains("Đồng Nai, ngày 05 tháng 01 năm 2027", paper, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".draft-mark"));
    }

    [PrintingFact]
    public async Task The_letter_is_a_PDF_with_a_name_that_any_system_keeps()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync("vi");

        using var response = await world.Planner.GetAsync(letter + ".pdf");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("inline", "Thư chúc mừng – Tổng Lãnh sự quán Campuchia.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Equal("thu-chuc-mung---tong-lanh-su-quan-campuchia.pdf", disposition.FileName);
        using var paper = new PrintedPaper(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("lần thứ 60", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_form_twice_makes_one_letter()
    {
        await using var world = await LetterWorld.CreateAsync();
        var page = await world.Planner.OpenAsync($"{world.Letters}/New");
        (string, string)[] typed = [("Input.PartnerId", $"{world.Consulate.Id}"), ("Input.Language", "en")];

        using var first = await world.Planner.SubmitAsync(page, $"{world.Letters}/New", "main form[method=post]", typed);
        using var second = await world.Planner.SubmitAsync(page, $"{world.Letters}/New", "main form[method=post]", typed);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.StatusCode, second.StatusCode));
        Assert.EndsWith($"/Letters/{(await world.LetterAsync()).Id}", second.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_to_nobody_is_refused_on_the_form()
    {
        await using var world = await LetterWorld.CreateAsync();

        using var response = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.PartnerId", ""), ("Input.Addressee", "  "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Contains("Chọn một đối tác, hoặc gõ nơi nhận thư.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tổng Lãnh sự\0quán", HttpStatusCode.BadRequest)] // no browser sends it; it is refused before any page
    [InlineData("Tổng Lãnh sự\u0007quán", HttpStatusCode.UnprocessableEntity)]
    public async Task Control_characters_are_refused(string addressee, HttpStatusCode status)
    {
        await using var world = await LetterWorld.CreateAsync();

        using var response = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.PartnerId", ""), ("Input.Addressee", addressee), ("Input.Language", "vi"));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => Task.FromResult(db.Letters.Count())));
    }

    [Fact]
    public async Task A_name_of_500_characters_and_an_unknown_language_are_refused_on_the_form()
    {
        await using var world = await LetterWorld.CreateAsync();

        using var tooLong = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.PartnerId", ""), ("Input.Addressee", new string('ư', 500)), ("Input.Language", "vi"));
        using var unknown = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.PartnerId", $"{world.Consulate.Id}"), ("Input.Language", "fr"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (tooLong.StatusCode, unknown.StatusCode));
        Assert.Contains("Chọn tiếng Việt, tiếng Anh hoặc cả hai.", (await unknown.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_addressee_is_shown_as_typed()
    {
        const string Hostile = "<script>alert(1)</script> =HYPERLINK(\"x\")";
        await using var world = await LetterWorld.CreateAsync();

        using var response = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.PartnerId", ""), ("Input.Addressee", Hostile), ("Input.Language", "vi"));

        var page = await world.Planner.OpenAsync(response.Headers.Location!.ToString().Replace("/Edit", "", StringComparison.Ordinal));
        Assert.Contains(Hostile, page.QuerySelector("article .addressee")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task It_goes_from_draft_to_approved_to_sent_and_each_step_keeps_a_name()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();
        var approver = await world.App.SignedInAsync(Role.Approver, world.Union, "Thanh Mai");

        using var approved = await PressAsync(approver, letter, "Approve");
        using var sent = await PressAsync(world.Planner, letter, "Send");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (approved.StatusCode, sent.StatusCode));
        var kept = await world.LetterAsync();
        Assert.Equal((LetterStatus.Sent, "Thanh Mai", "Hồng Vân"), (kept.Status, kept.ApprovedByName, kept.SentByName));
        using var edit = await world.Planner.GetAsync(letter + "/Edit");
        Assert.Equal(HttpStatusCode.Found, edit.StatusCode);
    }

    [Fact]
    public async Task Only_an_approver_approves()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();
        var page = await world.Planner.OpenAsync(letter);
        Assert.Null(page.QuerySelector("form[action*=Approve]"));

        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var response = await world.Planner.Http.PostAsync(new Uri(letter + "?handler=Approve", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(LetterStatus.Draft, (await world.LetterAsync()).Status);
    }

    [Fact]
    public async Task The_second_of_two_writers_sees_both_texts()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync("vi");
        var opened = await world.Planner.OpenAsync(letter + "/Edit");
        using var first = await world.Planner.SubmitAsync(letter + "/Edit", ("Input.BodyVi", "Lời của Lan."));

        using var second = await world.Planner.SubmitAsync(opened, letter + "/Edit", "main form[method=post]", ("Input.BodyVi", "Lời của Mai."));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await second.ReadPageAsync();
        var compare = page.QuerySelector(".compare")!.TextContent;
        Assert.Contains("Lời của Lan.", compare, StringComparison.Ordinal);
        Assert.Contains("Lời của Mai.", compare, StringComparison.Ordinal);
        Assert.Equal("Lời của Lan.", (await world.LetterAsync()).BodyVi);
    }

    [Fact]
    public async Task What_belongs_to_another_union_is_not_found()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync();
        var other = await world.App.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa");
        var stranger = await world.App.SignedInAsync(Role.Planner, other);
        var viewer = await world.App.SignedInAsync(Role.Viewer, world.Union);

        foreach (var address in new[] { letter, letter + ".pdf", letter + "/Edit", letter + "/Confirmation", world.Letters, world.Letters + "/New" })
        {
            using var response = await stranger.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, address);
        }

        using var read = await viewer.GetAsync(letter);
        using var write = await viewer.GetAsync(letter + "/Edit");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, write.StatusCode);
    }

    [Fact]
    public async Task Without_an_engine_the_address_of_the_PDF_says_what_to_install_and_the_page_prints()
    {
        await using var world = await LetterWorld.CreateAsync(browser: "/nowhere/chromium");
        var letter = await world.WriteAsync();

        using var response = await world.Planner.GetAsync(letter + ".pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Contains("apt install chromium", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hiện chưa làm được bản PDF", page.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await world.Planner.OpenAsync(page.QuerySelector("main .button")!.GetAttribute("href")!)).QuerySelector("article.paper"));
        using var english = await world.Planner.GetAsync(letter + ".pdf?lang=en");
        Assert.Contains("The PDF cannot be made now", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static async Task<HttpResponseMessage> PressAsync(RegistryClient client, string letter, string handler) =>
        await client.SubmitAsync(await client.OpenAsync(letter), letter, $"form[action*={handler}]");
}
