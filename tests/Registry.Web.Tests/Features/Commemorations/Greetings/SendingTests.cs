using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations;
using Registry.Domain.Members;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Mail;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

[Collection(PrintingGroup.Name)]
public sealed class SendingTests
{
    [PostedPaperFact]
    public async Task Approved_letters_leave_by_mail_each_with_its_PDF_and_who_sent_them()
    {
        using var server = MailServer.Plain();
        await using var world = await GreetingWorld.CreateAsync(app => server.Serve(app));
        var round = await world.RoundAsync(("Input.Channel", "Email"));
        await world.ApproveAsync(round);

        using var asked = await world.Planner.SubmitAsync(round + "/Sending");
        await world.App.DeliverAsync();

        var received = server.Await(2);
        Assert.Equal(["consul@laos.example", "protocol@consulate-kh.example"], received.Select(one => one.To).Order());
        Assert.All(received, one => Assert.Contains("application/pdf", one.Raw, StringComparison.Ordinal));
        var letters = await world.LettersAsync();
        Assert.All(letters, letter => Assert.Equal((LetterStatus.Sent, "Hồng Vân"), (letter.Status, letter.SentByName)));
        Assert.All(letters, letter => Assert.NotNull(letter.SentFileId));
        Assert.Contains("2 thư đã vào hộp thư đi.", (await world.Planner.OpenAsync(asked.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Work_that_was_broken_off_goes_on_where_it_stopped_and_nothing_leaves_twice()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync(("Input.Channel", "Email"));
        await world.ApproveAsync(round);
        using var first = await world.Planner.SubmitAsync(round + "/Sending");
        // as it is after a process died between the first letter and the second: one has left, the work lies there
        await world.App.InDatabaseAsync(async db =>
        {
            var last = await db.Letters.OrderByDescending(letter => letter.Id).FirstAsync();
            await db.Outbox.Where(mail => mail.Key == last.MailKey).ExecuteDeleteAsync();
            await db.Letters.Where(letter => letter.Id == last.Id).ExecuteUpdateAsync(letter => letter.SetProperty(l => l.Status, LetterStatus.Approved));
            await db.WorkItems.ExecuteUpdateAsync(item => item.SetProperty(i => i.State, WorkItemState.Running).SetProperty(i => i.ClaimedUntil, world.App.Clock.GetUtcNow().AddMinutes(-1)));
        });

        await world.WorkAsync();
        await world.WorkAsync();

        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
        Assert.All(await world.LettersAsync(), letter => Assert.Equal(LetterStatus.Sent, letter.Status));
        Assert.Equal(WorkItemState.Done, (await world.App.InDatabaseAsync(db => db.WorkItems.SingleAsync())).State);
    }

    [PrintingFact]
    public async Task A_stopped_address_stays_and_is_named_before_anything_leaves()
    {
        await using var world = await GreetingWorld.CreateAsync();
        for (var i = 0; i < DeliveryFailure.Most; i++)
            await world.App.AddAsync(new DeliveryFailure { Address = "consul@laos.example", Key = $"{i}", At = world.App.Clock.GetUtcNow(), Said = "550 No such mailbox" });
        var round = await world.RoundAsync(("Input.Channel", "Email"));
        await world.ApproveAsync(round);

        var page = await world.Planner.OpenAsync(round + "/Sending");
        using var asked = await world.Planner.SubmitAsync(round + "/Sending");

        Assert.Contains("Khamphone Xayavong, Tổng Lãnh sự nước CHDCND Lào: ba thư gửi địa chỉ này đều hỏng", page.QuerySelector(".notice.warn ul")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("protocol@consulate-kh.example", (await world.App.InDatabaseAsync(db => db.Outbox.SingleAsync())).To);
        Assert.Contains("Địa chỉ ngừng gửi", (await world.Planner.OpenAsync(round)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_round_prints_as_one_file_and_its_envelopes_as_another()
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.App.AddAsync(new LabelSheet("Phong bì DL", true, new() { PageWidth = 220, PageHeight = 110, Left = 105, Top = 50, Width = 105, Height = 50 }));
        var round = await world.RoundAsync(("Input.Channel", "Post"));

        using var letters = await world.Planner.SubmitAsync(round + "/Printing");
        var sheet = await world.App.InDatabaseAsync(db => db.LabelSheets.SingleAsync());
        using var envelopes = await world.Planner.SubmitAsync(round + "/Printing", ("SheetId", $"{sheet.Id}"));

        var items = await world.App.InDatabaseAsync(db => db.WorkItems.OrderBy(item => item.Id).ToListAsync());
        Assert.All(items, item => Assert.True(item.State == WorkItemState.Done, item.Result));
        using var paper = new PrintedPaper(await (await world.Planner.GetAsync(items[0].ResultAddress!)).Content.ReadAsByteArrayAsync());
        Assert.Equal("2", paper.Info("Pages"));
        Assert.Contains("ຄໍາພອນ", paper.Text, StringComparison.Ordinal);
        Assert.Contains("lần thứ 74", paper.Text, StringComparison.Ordinal);
        using var covers = new PrintedPaper(await (await world.Planner.GetAsync(items[1].ResultAddress!)).Content.ReadAsByteArrayAsync());
        Assert.Equal("2", covers.Info("Pages"));
        Assert.Contains("Khamphone Xayavong", covers.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_by_post_is_noted_as_sent_once()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync(("Input.Channel", "Hand"));
        await world.ApproveAsync(round);

        using var posted = await GreetingWorld.PressAsync(world.Planner, round, "Posted");

        Assert.Equal(HttpStatusCode.Found, posted.StatusCode);
        Assert.All(await world.LettersAsync(), letter => Assert.Equal((LetterStatus.Sent, LetterChannel.Hand), (letter.Status, letter.Channel)));
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }
}
