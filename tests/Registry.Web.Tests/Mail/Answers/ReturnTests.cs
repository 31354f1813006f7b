using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Domain.Commemorations;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Features.Commemorations.Greetings;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail.Answers;

public sealed class ReturnTests : IDisposable
{
    private const string Consul = "consul@laos.example";

    private readonly string folder = Directory.CreateTempSubdirectory("returns-").FullName;

    public static TheoryData<string> Servers => ["exim", "postfix", "exchange", "gmail", "oldexim", "terse"];

    [Theory, MemberData(nameof(Servers))]
    public async Task A_letter_that_came_back_counts_against_its_address_and_once_only(string server)
    {
        await using var app = App();
        var letter = await SentAsync(app, Consul);
        var notice = Of(server, Consul, letter.MessageId);

        await PutAsync(app, notice, notice);

        var failure = await app.InDatabaseAsync(db => db.DeliveryFailures.SingleAsync());
        Assert.Equal((Consul, true), (failure.Address, failure.CameBack));
        Assert.StartsWith(Returns.Refusal, failure.Said, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.StrangeAnswers.CountAsync()));
    }

    [Theory]
    [InlineData("delayed", "4.4.1")]
    [InlineData("failed", "4.2.2")]
    [InlineData("delivered", "2.0.0")]
    [InlineData("relayed", "2.0.0")]
    public async Task What_may_still_arrive_or_has_arrived_does_not_count(string action, string status)
    {
        await using var app = App();
        var letter = await SentAsync(app, Consul);

        await PutAsync(app, Returns.Postfix(Consul, letter.MessageId, action, status));

        Assert.False(await app.InDatabaseAsync(db => db.DeliveryFailures.AnyAsync()));
        Assert.False(await app.InDatabaseAsync(db => db.StrangeAnswers.AnyAsync()));
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task A_notice_of_a_letter_that_is_none_of_ours_changes_nothing(string server)
    {
        await using var app = App();
        await SentAsync(app, Consul);

        await PutAsync(app, Of(server, "somebody@else.example", "<khong-phai-cua-ta@other.test>"));

        Assert.False(await app.InDatabaseAsync(db => db.DeliveryFailures.AnyAsync()));
        Assert.False(await app.InDatabaseAsync(db => db.StrangeAnswers.AnyAsync()));
    }

    [Fact]
    public async Task A_notice_with_the_whole_letter_and_its_large_file_counts_too()
    {
        await using var app = App();
        var letter = await SentAsync(app, Consul);
        var file = string.Concat(Enumerable.Repeat(new string('A', 76) + "\n", 40_000));

        await PutAsync(app, Returns.Exchange(Consul, letter.MessageId).Replace("Kinh gui quy vi,", file, StringComparison.Ordinal));

        Assert.Equal(Consul, (await app.InDatabaseAsync(db => db.DeliveryFailures.SingleAsync())).Address);
        Assert.False(await app.InDatabaseAsync(db => db.StrangeAnswers.AnyAsync()));
    }

    [MailboxFact]
    public async Task Notices_are_read_from_a_real_mailbox_as_the_servers_write_them()
    {
        using var mailbox = Mailbox.Start();
        await using var app = new RegistryApp();
        mailbox.Serve(app);
        foreach (var server in new[] { "exim", "postfix", "exchange", "gmail" })
            mailbox.Put(Of(server, Consul, (await SentAsync(app, Consul)).MessageId));

        await ReadAsync(app);

        Assert.Equal(4, await app.InDatabaseAsync(db => db.DeliveryFailures.CountAsync(one => one.Address == Consul)));
        Assert.Equal(4, mailbox.Seen);
    }

    [Fact]
    public async Task After_three_returns_the_address_is_stopped_and_the_letter_says_why()
    {
        await using var world = await GreetingWorld.CreateAsync(app => FromFolder(app));
        var round = await world.RoundAsync(("Input.Channel", "Email"));
        await world.ApproveAsync(round);
        var letter = (await world.LettersAsync()).Single(one => one.Email == Consul);
        await world.App.InDatabaseAsync(async db =>
        {
            await db.Letters.Where(one => one.Id == letter.Id).ExecuteUpdateAsync(one => one.SetProperty(l => l.Status, LetterStatus.Sent).SetProperty(l => l.SentAt, world.App.Clock.GetUtcNow()));
        });
        var first = await SentAsync(world.App, Consul, letter.MailKey);

        await PutAsync(world.App, Returns.Postfix(Consul, first.MessageId));
        var once = await world.Planner.OpenAsync($"/Commemorations/{letter.CommemorationId}/Letters/{letter.Id}");
        for (var more = 0; more < 2; more++)
            await PutAsync(world.App, Returns.Gmail(Consul, (await SentAsync(world.App, Consul)).MessageId));
        var thrice = await world.Planner.OpenAsync(round);
        var addresses = await world.Planner.OpenAsync("/Greetings/Addresses");
        var partner = await world.Planner.OpenAsync($"/Partners/{world.Laos.Id}");

        Assert.Contains("Thư điện tử bị trả lại " + Returns.Refusal, Words(once.QuerySelector("dl.facts")!.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("Địa chỉ ngừng gửi", once.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Địa chỉ ngừng gửi", thrice.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thư điện tử bị trả lại", thrice.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, addresses.QuerySelectorAll("ul.log li").Length);
        Assert.Contains("c•••@laos.example", partner.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Of(string server, string to, string messageId) => server switch
    {
        "exim" => Returns.Exim(to, messageId),
        "postfix" => Returns.Postfix(to, messageId),
        "exchange" => Returns.Exchange(to, messageId),
        "gmail" => Returns.Gmail(to, messageId),
        "oldexim" => Returns.OldExim(to, messageId),
        _ => Returns.Terse(to, messageId),
    };

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private RegistryApp App()
    {
        var app = new RegistryApp();
        FromFolder(app);
        return app;
    }

    private void FromFolder(RegistryApp app)
    {
        app.Settings["Answers:Source"] = "Folder";
        app.Settings["Answers:Folder"] = folder;
    }

    /// <summary>A letter that the server took.</summary>
    private static async Task<OutboxMessage> SentAsync(RegistryApp app, string to, string? key = null)
    {
        var letter = new OutboxMessage
        {
            Key = key,
            To = to,
            Subject = "Thư chúc mừng",
            Text = "Kính gửi quý vị,",
            Language = "vi",
            MessageId = $"<{Guid.NewGuid():N}@localhost.localdomain>",
            CreatedAt = app.Clock.GetUtcNow(),
            State = OutboxState.Sent,
            SentAt = app.Clock.GetUtcNow(),
        };
        await app.AddAsync(letter);
        return letter;
    }

    private async Task PutAsync(RegistryApp app, params string[] notices)
    {
        foreach (var notice in notices)
            await File.WriteAllTextAsync(Path.Combine(folder, $"{Guid.NewGuid():N}.eml"), notice.ReplaceLineEndings("\r\n"));
        await ReadAsync(app);
    }

    private static async Task ReadAsync(RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);
    }
}
