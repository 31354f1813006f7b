using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>The tờ trình and the công văn of a programme: written, numbered, left, and never changed afterwards.</summary>
[Collection(PrintingGroup.Name)]
public sealed class CoverPaperTests
{
    private const string Form = "main form[method=post]";

    [PrintingFact]
    public async Task A_submission_paper_is_numbered_and_leaves_as_pdf_and_word_that_stay_as_they_were()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Submission(world));
        await world.Planner.SubmitAsync($"{address}/Words", ("Input.Addressees", "Ủy ban nhân dân tỉnh Đồng Nai"), ("Input.Necessity", "Năm 2027 có nhiều ngày kỷ niệm năm tròn."), ("Input.SignerTitle", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH"), ("Input.Signer", "Trần Quốc Bảo"));
        await leader.SubmitAsync($"{address}/Number");
        var left = await IssueAsync(leader, address);

        var line = await LineAsync(world);
        Assert.Equal((OutgoingState.Issued, "01/TTr-LHHN", PaperTypes.Proposal, "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nTrần Quốc Bảo"), (line.State, line.Number.ToString(), line.Type, line.Signer));
        Assert.Equal($"/OutgoingPapers/{line.Id}", left);
        using var pdf = new PrintedPaper(await BytesAsync(world.Planner, $"{left}/Pdf"));
        foreach (var words in new[] { "Số: 01/TTr-LHHN", "Kính gửi: Ủy ban nhân dân tỉnh Đồng Nai", "nhiều ngày kỷ niệm năm tròn", "Trần Quốc Bảo" })
            Assert.Contains(words, pdf.Text, StringComparison.Ordinal);

        await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Edit", ("Input.Title", "Một tên khác"));
        var page = (await world.Planner.OpenAsync(left)).QuerySelector("main")!;
        Assert.Equal(2, page.QuerySelectorAll(".mark.ok").Length);
        Assert.NotNull(page.QuerySelector($"a[href='/Programmes/{world.Id}']"));
        Assert.Contains("01/TTr-LHHN", (await world.Planner.OpenAsync("/OutgoingPapers?year=2027")).QuerySelector($"a[href='{left}']")!.Closest("tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("01/TTr-LHHN", (await world.Planner.OpenAsync($"/Programmes/{world.Id}")).QuerySelector($"a[href='{left}']")!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Two_clicks_number_and_issue_once()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Letter(world) + "/Number");
        foreach (var form in new[] { Form, $"{Form}[action*=Issue]" })
        {
            var page = await leader.OpenAsync(address);
            var target = page.QuerySelector(form)!.GetAttribute("action") is { Length: > 0 } action ? action : address;
            using var first = await leader.SubmitAsync(page, target, form);
            using var second = await leader.SubmitAsync(page, target, form);

            Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        }

        Assert.Equal(OutgoingState.Issued, (await LineAsync(world)).State);
        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.StoredFiles.CountAsync()));
    }

    [PrintingFact]
    public async Task A_paper_whose_programme_changed_since_it_was_read_is_read_again_first()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Submission(world));
        await leader.SubmitAsync($"{address}/Number");
        var opened = await leader.OpenAsync($"{address}/Number");
        await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Edit", ("Input.Summary", "Công tác đối ngoại nhân dân, sửa lại"));

        using var refused = await leader.SubmitAsync(opened, $"{address}/Number?handler=Issue", $"{Form}[action*=Issue]");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(OutgoingState.Given, (await LineAsync(world)).State);
        await IssueAsync(leader, address);
        Assert.Equal(OutgoingState.Issued, (await LineAsync(world)).State);
    }

    [Fact]
    public async Task People_who_number_one_paper_at_once_give_it_one_number()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Submission(world) + "/Number");
        var page = await leader.OpenAsync(address);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => leader.SubmitAsync(page, address, Form)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal("01/TTr-LHHN", (await LineAsync(world)).Number.ToString());
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.CoverPapers.CountAsync()));
    }

    [Fact]
    public async Task A_number_left_empty_keeps_its_reason_and_the_paper_takes_the_next()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Submission(world));
        await leader.SubmitAsync($"{address}/Number");
        using var closed = await world.Planner.GetAsync($"{address}/Words");
        using var kept = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Deletion");
        var page = await leader.OpenAsync($"{address}/Number");
        await leader.SubmitAsync(page, $"{address}/Number?handler=Void", $"{Form}[action*=Void]", ("reason", "Nhầm nơi nhận"));

        await leader.SubmitAsync($"{address}/Number");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (closed.StatusCode, kept.StatusCode));
        var lines = await world.App.InDatabaseAsync(db => db.OutgoingPapers.OrderBy(one => one.Value).ToListAsync());
        Assert.Equal([(1, OutgoingState.Void, "Nhầm nơi nhận"), (2, OutgoingState.Given, null)], lines.Select(one => (one.Value, one.State, one.VoidReason)));
        Assert.Contains("Số: 02/TTr-LHHN", (await world.Planner.OpenAsync(address)).QuerySelector(".desk")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_says_the_number_of_its_programme_is_not_older_and_the_next_has_its_symbol()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, address) = (await world.AsAsync(Role.Approver), Letter(world));
        Assert.Contains("chưa ban hành", (await leader.OpenAsync(address)).QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        await world.IssueAsync();

        using var tooEarly = await leader.SubmitAsync($"{address}/Number", ("Input.Symbol", "LHHN-VP"), ("Input.DatedOn", "04/01/2027"));
        await leader.SubmitAsync($"{address}/Number", ("Input.Symbol", "LHHN-VP"), ("Input.Number", "45"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooEarly.StatusCode);
        var paper = await leader.OpenAsync(address);
        Assert.Null(paper.QuerySelector(".notice.warn"));
        var text = paper.QuerySelector(".desk")!.TextContent;
        Assert.Contains("Số: 45/LHHN-VP", text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch số 12/KH-LHHN ngày 05 tháng 01 năm 2027 về ", text, StringComparison.Ordinal);
        var page = await leader.OpenAsync($"{address}/Number");
        await leader.SubmitAsync(page, $"{address}/Number?handler=Void", $"{Form}[action*=Void]", ("reason", "Gửi sau"));
        Assert.Equal("LHHN-VP", (await leader.OpenAsync($"{address}/Number")).QuerySelector("#Input\\.Symbol, [name='Input.Symbol']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_those_with_the_right_write_number_and_read_it()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (leader, viewer, secretary, outsider) = (await world.AsAsync(Role.Approver), await world.AsAsync(Role.Viewer, "Người xem"), await world.SecretaryOfLaosAsync(), await world.OutsiderAsync());
        await leader.SubmitAsync($"{Submission(world)}/Number");
        var line = $"/OutgoingPapers/{(await LineAsync(world)).Id}";

        foreach (var (client, step) in new[] { (world.Planner, "/Number"), (viewer, "/Number"), (viewer, "/Words"), (leader, "/Words"), (outsider, ""), (outsider, "/Words") })
            Assert.Contains((await client.GetAsync(Submission(world) + step)).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync(line)).StatusCode);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { (await secretary.GetAsync(line)).StatusCode, (await outsider.GetAsync(line)).StatusCode });
    }

    [Fact]
    public async Task Whoever_saves_second_sees_the_words_of_the_first()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = Letter(world) + "/Words";
        var opened = await world.Planner.OpenAsync(address);
        await world.Planner.SubmitAsync(address, ("Input.Deadline", "trước ngày 10/11"));

        using var second = await world.Planner.SubmitAsync(opened, address, Form, ("Input.Deadline", "trước ngày 26/5"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("trước ngày 10/11", (await second.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("trước ngày 10/11", await world.App.InDatabaseAsync(db => db.CoverPapers.Select(one => one.Deadline).SingleAsync()));
    }

    private static string Submission(ProgrammeWorld world) => $"/Programmes/{world.Id}/Covers/{CoverPaperKind.Submission}";

    private static string Letter(ProgrammeWorld world) => $"/Programmes/{world.Id}/Covers/{CoverPaperKind.Letter}";

    private static Task<OutgoingPaper> LineAsync(ProgrammeWorld world) => world.App.InDatabaseAsync(db => db.OutgoingPapers.SingleAsync());

    /// <returns>Where the paper is that left.</returns>
    private static async Task<string> IssueAsync(RegistryClient leader, string address)
    {
        var page = await leader.OpenAsync($"{address}/Number");
        using var issued = await leader.SubmitAsync(page, $"{address}/Number?handler=Issue", $"{Form}[action*=Issue]");
        Assert.Equal(HttpStatusCode.Redirect, issued.StatusCode);
        return issued.Headers.Location!.ToString();
    }

    private static async Task<byte[]> BytesAsync(RegistryClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
