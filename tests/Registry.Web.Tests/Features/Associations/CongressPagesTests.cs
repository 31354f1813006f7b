using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Associations;

public sealed class CongressPagesTests
{
    private static readonly (string, string)[] Third =
        [("Input.Ordinal", "3"), ("Input.Kind", "Term"), ("Input.TermFromYear", "2025"), ("Input.TermToYear", "2030"), ("Input.When", "Quý I/2027"), ("Input.PlannedOn", "10/03/2027")];

    [Fact]
    public async Task A_congress_is_entered_once_and_takes_its_outcome_later()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);

        var again = await secretary.SubmitAsync(address[..address.LastIndexOf('/')], Third);
        var other = await secretary.SubmitAsync(address[..address.LastIndexOf('/')], [.. Third[..3], ("Input.TermToYear", "2029")]);
        var future = await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "16/03/2027"));
        var held = await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "10/03/2027"));

        Assert.Equal(address, again.Headers.Location!.OriginalString.TrimStart('~'));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (other.StatusCode, future.StatusCode, held.StatusCode));
        var kept = await KeptAsync(app);
        Assert.Equal((3, 2030, new DateOnly(2027, 3, 10)), (kept.Ordinal, kept.TermToYear, kept.HeldOn));
    }

    [Fact]
    public async Task Fifty_of_a_hundred_are_refused_with_the_reason_and_fifty_one_accepted()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);

        var few = await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "10/03/2027"), ("Input.Called", "100"), ("Input.Present", "50"));
        var enough = await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "10/03/2027"), ("Input.Called", "100"), ("Input.Present", "51"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, few.StatusCode);
        Assert.Contains("Có 50 trên 100 người dự, cần ít nhất 51", (await few.ReadPageAsync()).QuerySelector("[id='Input.Present-error']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, enough.StatusCode);
        Assert.Contains("51 trên 100 người dự, cần 51", (await secretary.OpenAsync(address)).QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_passes_by_those_summoned()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "10/03/2027"), ("Input.Called", "120"), ("Input.Present", "80"));

        await secretary.SubmitAsync($"{address}/Votes", ("Input.Subject", "Điều lệ"), ("Input.InFavour", "55"));
        await secretary.SubmitAsync($"{address}/Votes", ("Input.Subject", "Nghị quyết"), ("Input.InFavour", "61"));
        await secretary.SubmitAsync($"{address}/Votes", ("Input.Subject", "Nghị quyết"), ("Input.InFavour", "61"));

        var page = await secretary.OpenAsync(address);
        Assert.Equal(["Không thông qua", "Thông qua"], page.QuerySelectorAll("#votes ~ ul li .mark").Select(mark => mark.TextContent.Trim()));
    }

    [Fact]
    public async Task A_vote_entered_by_mistake_is_taken_back_also_by_two_clicks()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "10/03/2027"), ("Input.Called", "120"), ("Input.Present", "80"));
        await secretary.SubmitAsync($"{address}/Votes", ("Input.Subject", "Điều lệ"), ("Input.InFavour", "55"));
        await secretary.SubmitAsync($"{address}/Votes", ("Input.Subject", "Nghị quyết"), ("Input.InFavour", "61"));
        var form = await secretary.OpenAsync($"{address}/Votes");
        var wrong = form.QuerySelector("button[name=TakenBack]")!.GetAttribute("value")!;

        var first = await secretary.SubmitAsync(form, $"{address}/Votes", "main form[method=post]", [("TakenBack", wrong)]);
        var second = await secretary.SubmitAsync(form, $"{address}/Votes", "main form[method=post]", [("TakenBack", wrong)]);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(["Nghị quyết"], await app.InDatabaseAsync(db => db.Set<CongressVote>().Select(vote => vote.Subject).ToListAsync()));
    }

    [Fact]
    public async Task A_congress_entered_by_mistake_goes_again()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);

        var gone = await secretary.SubmitAsync($"{address}/Removal");
        var again = await secretary.GetAsync($"{address}/Removal");

        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Empty(await app.InDatabaseAsync(db => db.Set<Congress>().ToListAsync()));
    }

    [Fact]
    public async Task An_extraordinary_congress_needs_enough_who_ask_and_is_counted_by_itself()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        (string, string)[] asked = [("Input.Ordinal", "3"), ("Input.Kind", "Extraordinary"), ("Input.TermFromYear", "2025"), ("Input.TermToYear", "2030"), ("Input.CommitteeSize", "15")];

        var few = await secretary.SubmitAsync(address[..address.LastIndexOf('/')], [.. asked, ("Input.CommitteeAsking", "9")]);
        var enough = await secretary.SubmitAsync(address[..address.LastIndexOf('/')], [.. asked, ("Input.CommitteeAsking", "10")]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (few.StatusCode, enough.StatusCode));
        Assert.Contains("ít nhất 10 ủy viên", (await few.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_longer_than_the_table_allows_is_refused_until_the_table_says_otherwise()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);

        var tooLong = await secretary.SubmitAsync($"{address}/Edit", ("Input.TermToYear", "2031"));
        await app.InDatabaseAsync(async db =>
        {
            var limit = await db.LegalLimits.SingleAsync(one => one.Name == LimitName.TermYears);
            limit.Change(6, 1, null, "Điều lệ mẫu", false, null);
            await db.SaveChangesAsync();
        });
        var allowed = await secretary.SubmitAsync($"{address}/Edit", ("Input.TermToYear", "2031"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (tooLong.StatusCode, allowed.StatusCode));
    }

    [Fact]
    public async Task The_dossier_keeps_each_papers_state_and_day_and_tells_the_second_to_save()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        var mine = await secretary.OpenAsync($"{address}/Dossier");
        Assert.Equal(18, mine.QuerySelectorAll("tbody tr").Length);

        await secretary.SubmitAsync($"{address}/Dossier", ("Papers[0].State", "Sent"), ("Papers[0].On", "01/02/2027"), ("Papers[1].State", "Drafted"));
        var told = await secretary.SubmitAsync(mine, $"{address}/Dossier", "main form[method=post]", ("Papers[0].State", "Ready"));

        var kept = await KeptAsync(app);
        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        Assert.Equal(
            [(CongressPaperKind.HoldingReport, CongressPaperState.Sent, new DateOnly(2027, 2, 1)), (CongressPaperKind.CommitteeResolution, CongressPaperState.Drafted, new DateOnly(2027, 3, 15))],
            kept.Papers.OrderBy(paper => paper.Kind).Select(paper => (paper.Kind, paper.State, paper.On!.Value)));
    }

    [Fact]
    public async Task The_dossier_prints_as_a_checklist_that_counts_what_is_missing()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        await secretary.SubmitAsync($"{address}/Dossier", ("Papers[0].State", "Sent"), ("Papers[0].On", "01/02/2027"));

        var paper = (await secretary.OpenAsync($"{address}/Paper")).QuerySelector(".paper")!.TextContent.Replace('\u00a0', ' ');
        using var word = await secretary.GetAsync($"{address}/Paper/Word");

        Assert.Contains("lần thứ III, nhiệm kỳ 2025 – 2030, Hội hữu nghị Việt Nam – Lào", paper, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ có 01 trên 12 văn bản, tài liệu bắt buộc; còn thiếu 11", paper, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
    }

    [Fact]
    public async Task An_extension_with_its_paper_moves_the_end_of_the_term()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        await secretary.SubmitAsync($"{address}/Edit", ("Input.TermFromYear", "2022"), ("Input.TermToYear", "2027"), ("Input.PlannedOn", ""));
        await secretary.SubmitAsync($"{address}/Outcome", ("Input.HeldOn", "01/03/2022"));
        var associations = address[..address.IndexOf("/Congress", StringComparison.Ordinal)];
        Assert.Contains("đã hết", (await secretary.OpenAsync(associations)).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);

        (string, string)[] longer = [("Input.Until", "31/12/2027"), ("Input.On", "20/02/2027"), ("Input.Paper", "Công văn 88/SNV")];
        var shorter = await secretary.SubmitAsync($"{address}/Extension", [("Input.Until", "01/02/2027"), .. longer[1..]]);
        await secretary.SubmitAsync($"{address}/Extension", longer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, shorter.StatusCode);
        var clock = (await secretary.OpenAsync(associations)).QuerySelector(".notice:has(progress)")!.TextContent;
        Assert.Contains("hết ngày 31/12/2027", clock, StringComparison.Ordinal);
        Assert.Contains("Gia hạn theo Công văn 88/SNV", clock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Yearly_reports_are_entered_once_and_a_missing_one_is_warned_of()
    {
        await using var app = new RegistryApp();
        var (secretary, address) = await CongressAsync(app);
        var association = address[..address.IndexOf("/Congress", StringComparison.Ordinal)];
        var page = await secretary.OpenAsync($"{association}/Reports");

        await secretary.SubmitAsync(page, $"{association}/Reports", "#report", ("Input.Year", "2024"), ("Input.SentOn", "20/12/2024"));
        await secretary.SubmitAsync(page, $"{association}/Reports", "#report", ("Input.Year", "2024"), ("Input.SentOn", "20/12/2024"));

        Assert.Single(await app.InDatabaseAsync(db => db.YearlyReports.ToListAsync()));
        Assert.Contains("2 năm liền không có báo cáo", (await secretary.OpenAsync(association)).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        await secretary.SubmitAsync(page, $"{association}/Reports", "#report", ("Input.Year", "2026"), ("Input.SentOn", "20/12/2026"));
        Assert.DoesNotContain("không có báo cáo", (await secretary.OpenAsync(association)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<(RegistryClient Secretary, string Address)> CongressAsync(RegistryApp app)
    {
        var (_, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);
        var saved = await secretary.SubmitAsync($"/Associations/{laos.Id}/Congress", Third);
        return (secretary, saved.Headers.Location!.OriginalString.TrimStart('~'));
    }

    private static Task<Congress> KeptAsync(RegistryApp app) =>
        app.InDatabaseAsync(db => db.Associations.SelectMany(a => a.Congresses).Include(congress => congress.Papers).OrderBy(congress => congress.Id).FirstAsync());
}
