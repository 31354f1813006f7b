using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Security;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

public sealed class MemberPrintsTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task Cards_are_printed_as_long_work_and_their_code_says_only_whether_they_are_valid()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var paper = await PrintedAsync(secretary, "/Members/Cards", ("Singly", "false"));

        Assert.Equal("1", paper.Info("Pages"));
        Assert.Contains("Nguyễn Thị Phượng Vỹ Số thẻ: VL-0001 Hội viên: Chính thức Vào Hội: 3/2011", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Trần Văn Ơn Số thẻ: VL-0002 Hội viên: Chính thức Sinh hoạt tại: Chi hội Biên Hòa", paper.Text, StringComparison.Ordinal);
        var token = (await TokensAsync())[0];
        var page = await app.Anonymous().OpenAsync($"/card/{token}");
        Assert.Contains("Thẻ còn giá trị.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hội hữu nghị Việt Nam – Lào", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Phượng", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("VL-", page.Body.TextContent, StringComparison.Ordinal);
        var english = await app.Anonymous().OpenAsync($"/card/{token}?lang=en");
        Assert.Contains("The card is valid.", english.Body!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_card_keeps_its_code_until_it_is_replaced_and_is_worth_nothing_after_the_member_left()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        (await PrintedAsync(secretary, "/Members/Cards")).Dispose();
        (await PrintedAsync(secretary, "/Members/Cards", ("Singly", "true"))).Dispose();
        var first = await TokensAsync();

        app.Clock.Advance(TimeSpan.FromDays(30));
        (await PrintedAsync(secretary, "/Members/Cards", ("Renew", "true"))).Dispose();
        var second = await TokensAsync();
        await app.InDatabaseAsync(async db =>
        {
            var left = await db.Memberships.SingleAsync(membership => membership.Number == "VL-0002");
            left.End(new(2027, 4, 1), LeavingReason.Resigned);
            await db.SaveChangesAsync();
        });

        Assert.Equal((2, 4), (first.Count, second.Count));
        var valid = await Task.WhenAll(second.Select(IsValidAsync));
        Assert.Equal([false, false], valid.Take(2));
        Assert.Single(valid, true);
        using var unknown = await app.Anonymous().GetAsync("/card/AAAAAAAAAAAAAAAAAAAAAA");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("Thẻ không có giá trị.", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Labels_go_to_whoever_has_an_address_and_the_journal_says_so()
    {
        var people = await PaperPeople.AddAsync(app);
        await app.AddAsync(new LabelSheet("Nhãn 24", false, new() { Columns = 3, Rows = 8, Top = 0.5 }));
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var paper = await PrintedAsync(secretary, "/Members/Labels", ("Skipped", "23"));

        Assert.Equal("2", paper.Info("Pages"));
        Assert.Contains("Ông/Bà Trần Văn Ơn Giảng viên, Trường Đại học Đồng Nai Số 12, đường Cách Mạng Tháng Tám", paper.Text, StringComparison.Ordinal);
        Assert.Equal("2 địa chỉ trên 2 trang.", await app.InDatabaseAsync(db => db.WorkItems.Select(item => item.Result).SingleAsync()));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "Exported")));
    }

    [PrintingFact]
    public async Task The_file_is_for_whoever_asked_and_nobody_else()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        var colleague = await app.SignedInAsync(Role.Secretary, people.Association);
        (await PrintedAsync(secretary, "/Members/Cards")).Dispose();
        var address = await app.InDatabaseAsync(db => db.WorkItems.Select(item => item.ResultAddress).SingleAsync());

        using var foreign = await colleague.GetAsync(address!);
        app.Clock.Advance(TimeSpan.FromDays(8));
        using var late = await secretary.GetAsync(address!);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, late.StatusCode));
    }

    [Fact]
    public async Task Without_an_engine_the_work_says_what_to_install()
    {
        app.Settings["Documents:BrowserPath"] = "/nowhere/chromium";
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var asked = await secretary.SubmitAsync("/Members/Cards");

        var item = await app.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.Equal(WorkItemState.Failed, item.State);
        Assert.Contains("apt install chromium", item.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_and_cards_are_for_those_who_keep_the_members()
    {
        var people = await PaperPeople.AddAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, people.Union);

        using var labels = await planner.GetAsync("/Members/Labels");
        using var cards = await planner.GetAsync("/Members/Cards");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (labels.StatusCode, cards.StatusCode));
    }

    private async Task<PrintedPaper> PrintedAsync(RegistryClient client, string address, params (string, string)[] fields)
    {
        using var asked = await client.SubmitAsync(address, fields);
        Assert.StartsWith("/Work/", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        var item = await app.InDatabaseAsync(db => db.WorkItems.OrderByDescending(item => item.Id).FirstAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        using var file = await client.GetAsync(item.ResultAddress!);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        return new(await file.Content.ReadAsByteArrayAsync());
    }

    private async Task<List<string>> TokensAsync()
    {
        var cards = await app.InDatabaseAsync(db => db.MemberCards.AsNoTracking().OrderBy(card => card.Id).ToListAsync());
        return cards.ConvertAll(card => app.Services.GetRequiredService<CardCodes>().Open(card)!);
    }

    private async Task<bool> IsValidAsync(string token) =>
        (await app.Anonymous().OpenAsync($"/card/{token}")).Body!.TextContent.Contains("Thẻ còn giá trị.", StringComparison.Ordinal);
}
