using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Documents.Official;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Reports;

[Collection(PrintingGroup.Name)]
public sealed class DrawingTests
{
    [Fact]
    public async Task The_counts_in_the_paper_are_those_of_the_database()
    {
        await using var world = await AnsweredAsync();

        var paper = Plain((await world.Planner.OpenAsync($"/Reports/{world.CallId}/Paper")).QuerySelector(".desk")!.TextContent);

        var activities = await world.App.InDatabaseAsync(db => db.Activities.Where(one => one.ProgrammeId == world.Programme.Id).ToListAsync());
        Assert.Contains($"Tổng số {activities.Count:00} hoạt động: {activities.Count(one => one.State == ActivityState.Done):00} đã hoàn thành", paper, StringComparison.Ordinal);
        Assert.Contains($"Tổng cộng {activities.Sum(one => one.People)?.ToString("#,0", Vietnamese)} lượt người", paper, StringComparison.Ordinal);
        Assert.Contains("02 đoàn, 86.400.000 đồng", paper, StringComparison.Ordinal);
        Assert.Contains("01 trên 02 đơn vị đã báo cáo.", paper, StringComparison.Ordinal);
        Assert.Contains("Chưa báo cáo: Sở Ngoại vụ.", paper, StringComparison.Ordinal);
        Assert.Contains("Thiếu phiên dịch tiếng Lào", paper, StringComparison.Ordinal);
        Assert.Contains("Bổ sung kinh phí", paper, StringComparison.Ordinal);
        Assert.Contains("Theo quý", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_not_sent_says_nothing_in_the_paper()
    {
        await using var world = await ReportsWorld.AskedAsync();
        using var kept = await world.Secretary.SubmitAsync(world.LaosPage, ("Input.Summary", "Chưa gửi đâu"), ("Input.Difficulties[0].Text", "Việc còn nháp"));

        var paper = (await world.Planner.OpenAsync($"/Reports/{world.CallId}/Paper")).QuerySelector(".desk")!.TextContent;

        Assert.DoesNotContain("Chưa gửi đâu", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc còn nháp", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_given_as_a_Word_file()
    {
        await using var world = await AnsweredAsync();

        using var word = await world.Planner.GetAsync($"/Reports/{world.CallId}/Paper/Word");

        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal("PK"u8.ToArray(), (await word.Content.ReadAsByteArrayAsync())[..2]);
    }

    [PrintingFact]
    public async Task It_is_issued_once_with_a_number_and_what_left_stays_as_it_was()
    {
        await using var world = await AnsweredAsync();
        var page = await world.Planner.OpenAsync(IssuePage(world));

        using var issued = await world.Planner.SubmitAsync(page, IssuePage(world), "main form[method=post]");
        using var again = await world.Planner.SubmitAsync(page, IssuePage(world), "main form[method=post]");
        await ChangeAsync(world);
        using var pdf = await world.Planner.GetAsync($"/Reports/{world.CallId}/Issued/Pdf");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (issued.StatusCode, again.StatusCode));
        var paper = await world.App.InDatabaseAsync(db => db.OutgoingPapers.SingleAsync());
        Assert.Equal((1, "BC-LHHN", 2027), (paper.Value, paper.Symbol, paper.Year));
        Assert.Equal(paper.PdfHash, Convert.ToHexStringLower(SHA256.HashData(await pdf.Content.ReadAsByteArrayAsync())));
        Assert.Equal(2, (await world.Planner.OpenAsync($"/Reports/{world.CallId}/Issued")).QuerySelectorAll(".mark.ok").Length);
    }

    [OfficeFact]
    public async Task Its_Word_file_is_one_that_Word_accepts_and_has_as_many_pages_as_its_PDF()
    {
        await using var world = await AnsweredAsync();
        using var answer = await world.Planner.GetAsync($"/Reports/{world.CallId}/Paper/Word");
        var word = new WordFile(await answer.Content.ReadAsByteArrayAsync());
        using var drawn = await world.Planner.GetAsync($"/Reports/{world.CallId}/Paper/Pdf");
        using var pdf = new PrintedPaper(await drawn.Content.ReadAsByteArrayAsync());

        Assert.Empty(word.Defects);
        using var printed = word.Print();
        Assert.InRange(printed.Pages.Count, pdf.Pages.Count - 1, pdf.Pages.Count + 1);
        Assert.Contains("Thiếu phiên dịch tiếng Lào", printed.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Its_number_is_the_next_one_or_the_typed_one_and_never_one_that_was_given()
    {
        await using var world = await AnsweredAsync();
        await world.App.InDatabaseAsync(async db =>
        {
            db.OutgoingPapers.Add(new(await db.Associations.SingleAsync(one => one.Id == world.Programme.Union.Id), new(2027, 1, 5), 7, "BC-LHHN", "Báo cáo", "Một báo cáo khác"));
            await db.SaveChangesAsync();
        });

        using var taken = await world.Planner.SubmitAsync(IssuePage(world), ("Input.Number", "7"));
        using var early = await world.Planner.SubmitAsync(IssuePage(world), ("Input.DatedOn", "16/03/2027"));
        using var issued = await world.Planner.SubmitAsync(IssuePage(world));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (taken.StatusCode, early.StatusCode, issued.StatusCode));
        Assert.Contains("07/BC-LHHN", (await taken.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([7, 8], await world.App.InDatabaseAsync(db => db.OutgoingPapers.OrderBy(paper => paper.Value).Select(paper => paper.Value).ToListAsync()));
    }

    [Fact]
    public async Task Figures_that_changed_since_the_page_was_opened_are_looked_at_again()
    {
        await using var world = await AnsweredAsync();
        var page = await world.Planner.OpenAsync(IssuePage(world));
        await ChangeAsync(world);

        using var refused = await world.Planner.SubmitAsync(page, IssuePage(world), "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Sổ đã thay đổi từ khi mở trang này", (await refused.ReadPageAsync()).QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.OutgoingPapers.CountAsync()));
    }

    [Fact]
    public async Task A_programme_deleted_while_its_report_is_drawn_gives_a_clear_answer_and_loses_nothing()
    {
        await using var world = await AnsweredAsync();
        var page = await world.Planner.OpenAsync(IssuePage(world));
        await DeleteProgrammeAsync(world);

        using var refused = await world.Planner.SubmitAsync(page, IssuePage(world), "main form[method=post]");
        using var paper = await world.Planner.GetAsync($"/Reports/{world.CallId}/Paper");
        var call = await world.Planner.OpenAsync($"/Reports/{world.CallId}");
        var told = await world.Secretary.OpenAsync(world.LaosPage);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (refused.StatusCode, paper.StatusCode));
        Assert.Contains("đã bị xóa: Kế hoạch công tác đối ngoại nhân dân năm 2027", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch công tác đối ngoại nhân dân năm 2027", call.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Họp mặt hữu nghị Việt Nam – Lào", told.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không còn trong kế hoạch", told.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.OutgoingPapers.CountAsync()));
    }

    [PrintingFact]
    public async Task A_programme_deleted_after_its_report_was_drawn_and_before_it_is_kept_leaves_no_number_and_no_file()
    {
        var somebody = new BeforeTransaction();
        await using var world = await AnsweredAsync(somebody.In);
        var page = await world.Planner.OpenAsync(IssuePage(world));
        somebody.Then = () => DeleteProgrammeAsync(world);

        using var refused = await world.Planner.SubmitAsync(page, IssuePage(world), "main form[method=post]");

        Assert.Equal((HttpStatusCode.Conflict, null), (refused.StatusCode, somebody.Then));
        var said = (await refused.ReadPageAsync()).QuerySelector("main")!.TextContent;
        Assert.Contains("Sổ đã thay đổi từ khi mở trang này", said, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch công tác đối ngoại nhân dân năm 2027", said, StringComparison.Ordinal);
        Assert.Equal((0, 0), await world.App.InDatabaseAsync(async db => (await db.OutgoingPapers.CountAsync(), await db.StoredFiles.CountAsync())));
    }

    [Fact]
    public async Task Words_are_added_and_the_second_to_save_sees_the_first()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var page = await world.Planner.OpenAsync($"/Reports/{world.CallId}/Words");
        using var first = await world.Planner.SubmitAsync($"/Reports/{world.CallId}/Words", ("Input.Assessment", "Công tác được triển khai kịp thời"), ("Input.Addressees", "Ủy ban nhân dân tỉnh"));

        using var conflict = await world.Planner.SubmitAsync(page, $"/Reports/{world.CallId}/Words", "main form[method=post]", ("Input.Assessment", "Chữ khác"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.StatusCode, conflict.StatusCode));
        var paper = (await world.Planner.OpenAsync($"/Reports/{world.CallId}/Paper")).QuerySelector(".desk")!.TextContent;
        Assert.Contains("Công tác được triển khai kịp thời", paper, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân tỉnh", paper, StringComparison.Ordinal);
    }

    private static System.Globalization.CultureInfo Vietnamese { get; } = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    private static string IssuePage(ReportsWorld world) => $"/Reports/{world.CallId}/Issue";

    private static async Task<ReportsWorld> AnsweredAsync(Action<RegistryApp>? prepare = null)
    {
        var world = await ReportsWorld.AskedAsync(prepare);
        using var sent = await ReportsWorld.SendAsync(
            world.Secretary, world.LaosPage, ("Input.Entries[0].State", "Done"), ("Input.Entries[0].Result", "Đã họp mặt"), ("Input.Entries[0].People", "1.200"),
            ("Input.Entries[0].Delegations", "2"), ("Input.Entries[0].Sum", "86.400.000"), ("Input.Summary", "Hội đã hoàn thành"), ("Input.Requests", "Bổ sung kinh phí"),
            ("Input.Difficulties[0].Text", "Thiếu phiên dịch tiếng Lào"));
        return world;
    }

    private static Task ChangeAsync(ReportsWorld world) => world.App.InDatabaseAsync(async db =>
    {
        (await db.Activities.SingleAsync(one => one.Id == world.Programme.Activities[2])).Follow(ActivityState.Done, "Đã gửi thư", 40, null, null, null, world.App.Clock.GetUtcNow(), "Vân");
        await db.SaveChangesAsync();
    });

    private static Task DeleteProgrammeAsync(ReportsWorld world) => world.App.InDatabaseAsync(async db =>
    {
        db.RemoveRange(await db.Activities.Include(one => one.Assignments).Include(one => one.Anniversaries).ToListAsync());
        db.RemoveRange(await db.ProgrammeSections.ToListAsync());
        db.RemoveRange(await db.Programmes.ToListAsync());
        await db.SaveChangesAsync();
    });

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
