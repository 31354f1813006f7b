using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Mail;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class OutboxPagesTests
{
    [Fact]
    public async Task Without_a_server_letters_are_read_here()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.QueueAsync("van@hoihuunghi.vn");

        var list = await administrator.OpenAsync("/Administration/Outbox?search=van@");
        var letter = await administrator.OpenAsync(list.QuerySelector("table.rows a")!.GetAttribute("href")!);

        Assert.Contains("Chưa đặt máy chủ thư", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lễ kỷ niệm Việt Nam – Lào còn 7 ngày làm việc.", letter.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_filtered_by_state()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.QueueAsync("van@hoihuunghi.vn");

        var page = await administrator.OpenAsync("/Administration/Outbox?state=Failed");

        Assert.Equal("0 trong 1 thư", page.QuerySelector(".count")!.TextContent);
    }

    [MailServerFact]
    public async Task A_letter_that_failed_is_sent_again_once_however_often_it_is_clicked()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.QueueAsync("van@hoihuunghi.vn");
        await app.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(letter => letter.SetProperty(l => l.State, OutboxState.Failed)));
        var page = await administrator.OpenAsync("/Administration/Outbox/1");

        using var first = await administrator.SubmitAsync(page, "/Administration/Outbox/1", "main form[method=post]");
        using var second = await administrator.SubmitAsync(page, "/Administration/Outbox/1", "main form[method=post]");

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { first.StatusCode, second.StatusCode });
        Assert.Single(server.Await(1));
        Assert.Equal(OutboxState.Sent, (await app.LetterAsync()).State);
    }

    [Fact]
    public async Task One_that_may_have_arrived_twice_says_so()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.QueueAsync("van@hoihuunghi.vn");
        await app.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(letter => letter
            .SetProperty(l => l.State, OutboxState.Failed).SetProperty(l => l.MayBeDouble, true).SetProperty(l => l.LastError, OutboxErrors.StoppedTwice)));

        var page = await administrator.OpenAsync("/Administration/Outbox/1");

        Assert.Contains("Thư có thể đến hai lần", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sổ dừng hai lần", page.Body.TextContent, StringComparison.Ordinal);
    }
}
