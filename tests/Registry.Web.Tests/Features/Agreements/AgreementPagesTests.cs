using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;
using static Registry.Web.Tests.Features.Agreements.AgreementHand;

namespace Registry.Web.Tests.Features.Agreements;

/// <summary>An agreement from its draft to its end, as the pages tell it.</summary>
public sealed class AgreementPagesTests
{
    [Fact]
    public async Task An_agreement_goes_from_draft_to_signing_with_the_terms_of_the_law()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var address = await DraftAsync(app, planner, partner);

        await ActAsync(planner, address, "Consultation", "01/03/2027", "12/CV-LH");
        Assert.Contains("10/03/2027", await DutiesAsync(planner, address), StringComparison.Ordinal);
        Assert.Contains("7 ngày làm việc sau ngày gửi xin ý kiến 01/03/2027; không tính cuối tuần và ngày nghỉ lễ", await DutiesAsync(planner, address), StringComparison.Ordinal);
        await ActAsync(planner, address, "Opinions", "05/03/2027", "44/SNgV");
        Assert.Contains("12/03/2027", await DutiesAsync(planner, address), StringComparison.Ordinal);
        await ActAsync(planner, address, "Decision", "09/03/2027", "77/QĐ");
        await ActAsync(planner, address, "Signing", "12/03/2027", "", ("Input.EndsOn", "11/03/2032"));

        var page = await planner.OpenAsync(address);
        Assert.Contains("Đã ký, chưa gửi bản sao và báo cáo", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("15 ngày sau ngày ký 12/03/2027, tính cả cuối tuần: 27/03/2027", await DutiesAsync(planner, address), StringComparison.Ordinal);
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
}
