using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

public sealed class FollowTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46];
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0];

    [Fact]
    public async Task Who_leads_an_activity_writes_what_came_of_it_and_nobody_else_of_another()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var secretary = await world.SecretaryOfLaosAsync();
        using var early = await secretary.GetAsync($"/Programmes/{world.Id}");
        await world.IssueAsync();

        using var saved = await secretary.SubmitAsync(
            Address(world, 1), ("Input.State", "Done"), ("Input.Result", "120 người dự, 2 đoàn Lào."), ("Input.People", "1.200"), ("Input.Delegations", "2"), ("Input.Sum", "86.400.000"));
        using var other = await secretary.GetAsync(Address(world, 0));
        using var viewer = await (await world.AsAsync(Role.Viewer)).GetAsync(Address(world, 1));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (early.StatusCode, saved.StatusCode, other.StatusCode, viewer.StatusCode));
        var kept = await world.KeptAsync(world.Activities[1]);
        Assert.Equal((ActivityState.Done, 1200, 2, 86_400_000L, "Mai Hương"), (kept.State, kept.People!.Value, kept.Delegations!.Value, kept.Sum!.Value, kept.FollowedByName));
        var shown = await secretary.OpenAsync($"/Programmes/{world.Id}");
        Assert.Contains("Đã làm", shown.GetElementById($"a{world.Activities[1]}")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_draft_there_is_no_result_and_what_is_dropped_says_why()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        using var draft = await world.Planner.GetAsync(Address(world, 0));
        await world.IssueAsync();

        using var refused = await world.Planner.SubmitAsync(Address(world, 0), ("Input.State", "Dropped"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity), (draft.StatusCode, refused.StatusCode));
        Assert.Contains("Viết vì sao", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_to_write_the_result_sees_the_first()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();
        var secretary = await world.SecretaryOfLaosAsync();
        var mine = await world.Planner.OpenAsync(Address(world, 1));
        using var theirs = await secretary.SubmitAsync(Address(world, 1), ("Input.Result", "Đã họp"));

        using var conflict = await world.Planner.SubmitAsync(mine, Address(world, 1), "form#result", ("Input.Result", "Chưa họp"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal(["Chưa họp", "Đã họp"], (await conflict.ReadPageAsync()).QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Evidence_is_kept_by_its_content_once_and_given_out_as_a_file()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();

        using var kept = await GiveAsync(world, "..\\..\\ảnh họp mặt.pdf", Jpeg);
        using var again = await GiveAsync(world, "ảnh họp mặt.jpg", Jpeg);

        var file = (await world.KeptAsync(world.Activities[1])).Evidence.Single();
        Assert.Equal(("ảnh họp mặt.jpg", "image/jpeg"), (file.Name, file.ContentType));
        using var given = await world.Planner.GetAsync($"/Programmes/{world.Id}/Activities/{world.Activities[1]}/Evidence/{file.Id}");
        Assert.Equal(Jpeg, await given.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", given.Content.Headers.ContentDisposition!.DispositionType);
        using var hidden = await (await world.OutsiderAsync()).GetAsync($"/Programmes/{world.Id}/Activities/{world.Activities[1]}/Evidence/{file.Id}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("anh.jpg")]
    [InlineData("bao-cao.pdf")]
    [InlineData("bao-cao.docx")]
    public async Task A_renamed_program_is_refused_with_a_word(string name)
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();

        using var refused = await GiveAsync(world, name, Program);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("đổi đuôi tên tệp không đủ", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await world.KeptAsync(world.Activities[1])).Evidence);
    }

    [Fact]
    public async Task A_file_that_is_far_too_large_is_heard_out_and_answered_with_a_sentence()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();

        using var answer = await GiveAsync(world, "phim.jpg", new byte[40 << 20]);
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("tệp đến 25 MB", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await world.KeptAsync(world.Activities[1])).Evidence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_gigabyte_is_refused_by_its_length_and_by_count_where_it_does_not_say_it(bool saysItsLength)
    {
        await using var world = await ProgrammeWorld.CreateServedAsync();
        await world.IssueAsync();
        var film = new StreamContent(new Zeros(1L << 30));
        if (saysItsLength)
            film.Headers.ContentLength = 1L << 30;

        using var answer = await GiveAsync(world, "phim.jpg", film);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("tệp đến 25 MB", (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await world.KeptAsync(world.Activities[1])).Evidence);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.StoredFiles.CountAsync()));
        using var small = await GiveAsync(world, "anh.jpg", new StreamContent(new Zeros(0, Jpeg)));
        Assert.Single((await world.KeptAsync(world.Activities[1])).Evidence);
    }

    [Fact]
    public async Task Quarters_leads_and_the_meeting_show_the_same_activities()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();

        var quarters = await world.Planner.OpenAsync($"/Programmes/{world.Id}/Quarters");
        var leads = await world.Planner.OpenAsync($"/Programmes/{world.Id}/Leads");
        var meeting = await world.Planner.OpenAsync($"/Programmes/{world.Id}/Weekly");

        Assert.Equal([1, 1, 0, 0, 1], quarters.QuerySelectorAll(".quarter").Select(quarter => quarter.QuerySelectorAll("li").Length));
        Assert.Contains("Hội hữu nghị Việt Nam – Lào", leads.QuerySelector("table.rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Họp mặt hữu nghị Việt Nam – Lào", meeting.QuerySelector(".weekly")!.TextContent, StringComparison.Ordinal); // due 28 February, today is 15 March
    }

    [Fact]
    public async Task Today_says_what_is_late_to_those_who_lead_it()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var secretary = await world.SecretaryOfLaosAsync();
        Assert.Null((await secretary.OpenAsync("/")).GetElementById("activities"));
        await world.IssueAsync();

        var today = (await secretary.OpenAsync("/")).GetElementById("activities")!;

        Assert.Equal(["Họp mặt hữu nghị Việt Nam – Lào"], today.QuerySelectorAll("li.late b").Select(title => title.TextContent));
        using var saved = await secretary.SubmitAsync(today.QuerySelector("a.button")!.GetAttribute("href")!, ("Input.State", "Done"));
        Assert.Null((await secretary.OpenAsync("/")).GetElementById("activities"));
    }

    private static string Address(ProgrammeWorld world, int index) => $"/Programmes/{world.Id}/Activities/{world.Activities[index]}/Result";

    private static Task<HttpResponseMessage> GiveAsync(ProgrammeWorld world, string name, byte[] bytes) => GiveAsync(world, name, new ByteArrayContent(bytes));

    private static async Task<HttpResponseMessage> GiveAsync(ProgrammeWorld world, string name, HttpContent file)
    {
        var page = await world.Planner.OpenAsync(Address(world, 1));
        var form = (IHtmlFormElement)page.QuerySelector("form#give")!;
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var content = new MultipartFormDataContent { { file, "file", name } };
        foreach (var (key, value) in form.FieldsWith([]))
            content.Add(new StringContent(value), key);
        return await world.Planner.Http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>A file that is made while it is sent and does not say how long it is.</summary>
    private sealed class Zeros(long length, params byte[] first) : Stream
    {
        private long left = length;
        private int begun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (begun < first.Length)
            {
                var some = Math.Min(count, first.Length - begun);
                first.AsSpan(begun, some).CopyTo(buffer.AsSpan(offset));
                begun += some;
                return some;
            }

            var zeros = (int)Math.Min(count, left);
            buffer.AsSpan(offset, zeros).Clear();
            left -= zeros;
            return zeros;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
