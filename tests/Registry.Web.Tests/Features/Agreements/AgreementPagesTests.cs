using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Agreements;

/// <summary>An agreement from its draft to its end, as the pages tell it.</summary>
public sealed class AgreementPagesTests
{
    private const string Title = "Bản ghi nhớ hợp tác thanh niên";

    [Fact]
    public async Task An_agreement_goes_from_draft_to_signing_with_the_terms_of_the_law()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await DraftAsync(app, planner, partner);

        await ActAsync(planner, address, "Consultation", "01/03/2027", "12/CV-LH");
        Assert.Contains("10/03/2027", await DutiesAsync(planner, address), StringComparison.Ordinal);
        await ActAsync(planner, address, "Opinions", "05/03/2027", "44/SNgV");
        Assert.Contains("12/03/2027", await DutiesAsync(planner, address), StringComparison.Ordinal);
        await ActAsync(planner, address, "Decision", "09/03/2027", "77/QĐ");
        await ActAsync(planner, address, "Signing", "12/03/2027", "", ("Input.EndsOn", "11/03/2032"));

        var page = await planner.OpenAsync(address);
        Assert.Contains("Đã ký, chưa gửi bản sao và báo cáo", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("26/03/2027", page.QuerySelector("section[aria-labelledby=duties]")!.TextContent, StringComparison.Ordinal); // the fifteenth day is a Saturday
        await ActAsync(planner, address, "Copy", "15/03/2027", "90/BC-LH");
        Assert.Contains("Đang có hiệu lực", (await planner.OpenAsync(address)).QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Title, (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=done]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hiệp định hợp tác", "Điều 6")]
    [InlineData("", "")]
    [InlineData("Bản ghi nhớ\u0007", "")]
    public async Task A_title_that_the_law_forbids_is_refused_beside_its_field(string title, string says)
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);

        var response = await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", title));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(says, (await response.ReadPageAsync()).QuerySelector("[id='Input.TitleVi-error']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Agreements.CountAsync()));
    }

    [Fact]
    public async Task Two_clicks_make_one_agreement_and_one_act()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await DraftAsync(app, planner, partner);
        await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", Title));
        var form = await planner.OpenAsync($"{address}/Acts/Consultation");
        (string, string)[] typed = [("Input.On", "01/03/2027"), ("Input.Paper", "12/CV-LH")];

        await planner.SubmitAsync(form, $"{address}/Acts/Consultation", "main form[method=post]", typed);
        var second = await planner.SubmitAsync(form, $"{address}/Acts/Consultation", "main form[method=post]", typed);

        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal((1, 1), await app.InDatabaseAsync(async db => (await db.Agreements.CountAsync(), await db.Agreements.SelectMany(one => one.Steps).CountAsync())));
    }

    [Fact]
    public async Task Of_two_people_who_act_on_the_same_state_the_second_is_told()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await SignedAsync(app, planner, partner);
        var mine = await planner.OpenAsync($"{address}/Acts/Ending");
        await ActAsync(planner, address, "Renewal", "10/03/2027", "88/TT", ("Input.EndsOn", "01/01/2035"));

        var told = await planner.SubmitAsync(mine, $"{address}/Acts/Ending", "main form[method=post]", ("Input.On", "11/03/2027"));

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        Assert.Contains("Gia hạn", (await told.ReadPageAsync()).QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await app.InDatabaseAsync(db => db.Agreements.Select(one => one.EndedOn).SingleAsync()));
    }

    [Theory]
    [InlineData("Signing", "01/03/2027")]
    [InlineData("Consultation", "01/04/2027")]
    [InlineData("Consultation", "32/03/2027")]
    [InlineData("Renewal", "01/03/2027")]
    public async Task An_act_out_of_turn_or_of_a_day_to_come_is_refused(string act, string day)
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await DraftAsync(app, planner, partner);

        var response = await planner.SubmitAsync($"{address}/Acts/{act}", ("Input.On", day));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Agreements.SelectMany(one => one.Steps).CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"{address}/Acts/Sprint")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"{address}/Acts/3")).StatusCode);
    }

    [Fact]
    public async Task A_renaming_keeps_the_old_title_in_its_row()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await SignedAsync(app, planner, partner);

        await ActAsync(planner, address, "Renaming", "10/03/2027", "", ("Input.TitleVi", "Bản ghi nhớ với thành phố Đồng Nai"));

        var page = await planner.OpenAsync(address);
        Assert.Equal("Bản ghi nhớ với thành phố Đồng Nai", page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"trước đó: {Title}", page.QuerySelector("section[aria-labelledby=acts]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_is_kept_and_an_heir_lets_the_partner_be_told()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await SignedAsync(app, planner, partner);
        await planner.SubmitAsync($"{address}/Duties", ("Input.Title", "Cử ba thanh niên đi giao lưu"), ("Input.DueOn", "20/03/2027"));
        var duty = await app.InDatabaseAsync(db => db.AgreementDuties.SingleAsync());
        var ours = await app.InDatabaseAsync(db => db.Agreements.SelectMany(one => one.Parties).Where(party => party.IsOurs).Select(party => party.Id).SingleAsync());

        await planner.SubmitAsync($"{address}/Duties/{duty.Id}/Completion", ("Evidence", "19/BC-LH"));
        await planner.SubmitAsync($"{address}/Parties/{ours}", ("Input.Heir", "Mặt trận Tổ quốc thành phố Đồng Nai"));

        var page = await planner.OpenAsync(address);
        Assert.Contains("19/BC-LH", page.QuerySelector("section[aria-labelledby=duties] details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Báo đối tác biết đơn vị kế thừa", page.QuerySelector("section[aria-labelledby=duties] .agenda")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nay thay bằng Mặt trận Tổ quốc", page.QuerySelector("section[aria-labelledby=parties]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_known_by_its_content_kept_once_and_given_back_whole()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await SignedAsync(app, planner, partner);
        var scan = Encoding.ASCII.GetBytes("%PDF-1.7 giả");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(planner, address, "kế hoạch.pdf", "MZ chương trình"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(planner, address, "kế hoạch.exe", scan)).StatusCode);
        await UploadAsync(planner, address, "bản ký.pdf", scan);
        await UploadAsync(planner, address, "bản ký.pdf", scan);

        var file = await app.InDatabaseAsync(db => db.AgreementFiles.SingleAsync());
        Assert.Equal(scan, await (await planner.GetAsync($"{address}/Files/{file.Id}")).Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("q=champasak", 1)]
    [InlineData("q=lao", 1)]
    [InlineData("stage=InForce", 1)]
    [InlineData("stage=Draft", 0)]
    [InlineData("owed=yes", 0)]
    public async Task The_list_is_filtered_in_the_address(string query, int count)
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        await SignedAsync(app, planner, partner);

        var page = await planner.OpenAsync($"/Agreements?{query}");

        Assert.Equal($"{count} trong 1 thỏa thuận", page.QuerySelector(".count")!.TextContent.Split('·')[0].Trim());
        var sheet = await planner.GetAsync($"/Agreements?handler=xlsx&{query}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_stage_in_the_list_is_the_one_of_the_page()
    {
        await using var app = new RegistryApp();
        var (union, _, planner) = await PartnerAsync(app);
        var today = new DateOnly(2027, 3, 15);
        var act = new AgreementAct(today, null, null, "", app.Clock.GetUtcNow());
        Agreement[] all =
        [
            .. new DateOnly?[] { null, today.AddYears(3), today.AddMonths(3), today, today.AddDays(-1) }.Select(end => Recalled(union.Id, end, today)),
            Sleeping(Recalled(union.Id, null, today), act), Ended(Recalled(union.Id, null, today), act),
            new(union.Id, AgreementKind.Memorandum, AgreementLevel.Province, "Dự thảo"),
        ];
        await app.AddAsync([.. all]);

        foreach (var stage in all.GroupBy(one => one.StageOn(today)))
            Assert.Equal(stage.Count(), (await planner.OpenAsync($"/Agreements?stage={stage.Key}")).QuerySelectorAll("th.title a").Length);
    }

    private static Agreement Recalled(int owner, DateOnly? endsOn, DateOnly today)
    {
        var agreement = new Agreement(owner, AgreementKind.Memorandum, AgreementLevel.Province, $"Bản ghi nhớ {endsOn}");
        agreement.Recall(today.AddYears(-4), null, endsOn);
        return agreement;
    }

    private static Agreement Sleeping(Agreement agreement, AgreementAct act)
    {
        agreement.FallAsleep(act);
        return agreement;
    }

    private static Agreement Ended(Agreement agreement, AgreementAct act)
    {
        agreement.End(act);
        return agreement;
    }

    private static async Task<string> DraftAsync(RegistryApp app, RegistryClient planner, Partner partner)
    {
        var made = await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", Title), ("Input.Languages", "vi, lo"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return $"/Agreements/{await app.InDatabaseAsync(db => db.Agreements.Select(one => one.Id).SingleAsync())}";
    }

    private static async Task<string> SignedAsync(RegistryApp app, RegistryClient planner, Partner partner)
    {
        await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", Title), ("SignedOn", "04/05/2020"));
        return $"/Agreements/{await app.InDatabaseAsync(db => db.Agreements.Select(one => one.Id).SingleAsync())}";
    }

    private static async Task ActAsync(RegistryClient planner, string address, string act, string on, string paper, params (string, string)[] more)
    {
        var response = await planner.SubmitAsync($"{address}/Acts/{act}", [("Input.On", on), ("Input.Paper", paper), .. more]);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    private static async Task<string> DutiesAsync(RegistryClient planner, string address) =>
        (await planner.OpenAsync(address)).QuerySelector("section[aria-labelledby=duties] .agenda")!.TextContent;

    private static async Task<HttpResponseMessage> UploadAsync(RegistryClient planner, string address, string name, byte[] content)
    {
        var page = await planner.OpenAsync($"{address}/Files");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "Upload", name },
        };
        return await planner.Http.PostAsync(new Uri($"{address}/Files", UriKind.Relative), form);
    }

    private static async Task<(Association Union, Partner Partner, RegistryClient Planner)> PartnerAsync(RegistryApp app)
    {
        await app.AddAsync(new Country("LA", "Lào", "Laos"));
        var union = await app.UnionAsync();
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, "Tỉnh Champasak", "Champasak Province", "LA");
        await app.AddAsync(partner);
        return (union, partner, await app.SignedInAsync(Role.Planner, union));
    }
}
