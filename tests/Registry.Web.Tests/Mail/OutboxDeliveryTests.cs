using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Web.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

public sealed class OutboxDeliveryTests
{
    [MailServerFact]
    public async Task A_letter_travels_encrypted_and_signed_in_with_its_accents()
    {
        using var server = MailServer.Guarded("so", "mat-khau");
        await using var app = new RegistryApp();
        server.Serve(app, startTls: true);
        app.Settings["Mail:User"] = "so";
        app.Settings["Mail:Password"] = "mat-khau";
        await app.QueueAsync("van@hoihuunghi.vn");

        Assert.Equal(1, await app.DeliverAsync());

        var received = Assert.Single(server.Await(1));
        Assert.True(received.Secure);
        Assert.Equal("so", received.User);
        Assert.Equal($"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes("Nhắc việc"))}?=", received.Header("Subject"));
        Assert.Equal("auto-generated", received.Header("Auto-Submitted"));
        Assert.Equal(2, received.Parts.Count);
        Assert.All(received.Parts, part => Assert.Contains("Lễ kỷ niệm Việt Nam – Lào", part, StringComparison.Ordinal));
        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Sent, letter.MessageId), (letter.State, received.Id));
    }

    [MailServerFact]
    public async Task Letters_that_come_again_and_again_can_be_ended_by_the_mail_program_itself()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        await app.QueueAsync("ban@laos.example", new("Leave", new Uri("https://so.example.vn/calendar/letters/kV9x2mQeT7bLrW4sZn1uAAAAAAAAAAAAAAAAAAAAAAA?lang=en")));
        await app.QueueAsync("van@hoihuunghi.vn");

        await app.DeliverAsync();

        var received = server.Await(2).ToDictionary(letter => letter.To);
        Assert.Equal("<https://so.example.vn/calendar/letters/kV9x2mQeT7bLrW4sZn1uAAAAAAAAAAAAAAAAAAAAAAA?lang=en>", received["ban@laos.example"].Header("List-Unsubscribe"));
        Assert.Equal("List-Unsubscribe=One-Click", received["ban@laos.example"].Header("List-Unsubscribe-Post"));
        Assert.All(received["ban@laos.example"].Parts, part => Assert.Contains("/calendar/letters/kV9x2m", part, StringComparison.Ordinal));
        Assert.DoesNotContain("List-Unsubscribe", received["van@hoihuunghi.vn"].Raw, StringComparison.Ordinal);
    }

    [MailServerFact]
    public async Task A_wrong_password_leaves_the_letter_waiting_with_what_the_server_said()
    {
        using var server = MailServer.Guarded("so", "mat-khau");
        await using var app = new RegistryApp();
        server.Serve(app, startTls: true);
        app.Settings["Mail:User"] = "so";
        app.Settings["Mail:Password"] = "sai";
        await app.QueueAsync("van@hoihuunghi.vn");

        await app.DeliverAsync();

        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Waiting, 1, false), (letter.State, letter.Attempts, letter.MayBeDouble));
        Assert.NotEmpty(letter.LastError!);
        Assert.Empty(server.Messages);
    }

    [MailServerFact]
    public async Task Nothing_is_said_to_a_server_that_cannot_encrypt()
    {
        using var server = MailServer.Plain();
        await AssertNothingIsSaidAsync(server);
    }

    [MailServerFact]
    public async Task Nothing_is_said_to_a_server_whose_certificate_nobody_knows()
    {
        using var server = MailServer.Stranger();
        await AssertNothingIsSaidAsync(server);
    }

    [MailServerFact]
    public async Task A_refused_recipient_has_failed_and_the_next_letter_goes_out()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        await app.QueueAsync("nobody@hoihuunghi.vn");
        await app.QueueAsync("van@hoihuunghi.vn");

        Assert.Equal(1, await app.DeliverAsync());

        Assert.Equal("van@hoihuunghi.vn", Assert.Single(server.Await(1)).To);
        var letters = await app.InDatabaseAsync(db => db.Outbox.OrderBy(letter => letter.Id).ToListAsync());
        Assert.Equal([OutboxState.Failed, OutboxState.Sent], letters.Select(letter => letter.State));
    }

    [MailServerFact]
    public async Task A_letter_put_off_is_tried_later_and_later_until_it_has_failed()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        app.Settings["Mail:MaximumAttempts"] = "3";
        await app.QueueAsync("later@hoihuunghi.vn");
        List<double> waits = [];
        while ((await app.LetterAsync()).State == OutboxState.Waiting)
        {
            app.Clock.Set((await app.LetterAsync()).NextAttemptAt);
            await app.DeliverAsync();
            waits.Add(((await app.LetterAsync()).NextAttemptAt - app.Clock.GetUtcNow()).TotalMinutes);
        }

        Assert.Equal([1, 5, 0], waits);
        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Failed, 3, false), (letter.State, letter.Attempts, letter.MayBeDouble));
        Assert.Contains("Come back later", letter.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_server_letters_stay_to_be_read()
    {
        await using var app = new RegistryApp();
        await app.QueueAsync("van@hoihuunghi.vn");

        Assert.Equal(0, await app.DeliverAsync());

        Assert.Equal((OutboxState.Waiting, 0), ((await app.LetterAsync()).State, (await app.LetterAsync()).Attempts));
    }

    [Fact]
    public async Task A_server_that_is_not_there_costs_one_letter_one_attempt()
    {
        await using var app = new RegistryApp();
        app.SendTo(ClosedPort());
        await app.QueueAsync("van@hoihuunghi.vn");
        await app.QueueAsync("lan@hoihuunghi.vn");

        await app.DeliverAsync();

        var letters = await app.InDatabaseAsync(db => db.Outbox.OrderBy(letter => letter.Id).ToListAsync());
        Assert.Equal([1, 0], letters.Select(letter => letter.Attempts));
        Assert.All(letters, letter => Assert.Equal((OutboxState.Waiting, false), (letter.State, letter.MayBeDouble)));
    }

    [Fact]
    public async Task A_server_that_hangs_is_left_when_the_time_is_over()
    {
        using var server = BadServer.Hangs();
        await using var app = new RegistryApp();
        app.SendTo(server.Port);
        await app.QueueAsync("van@hoihuunghi.vn");

        await app.DeliverAsync();

        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Waiting, 1, false), (letter.State, letter.Attempts, letter.MayBeDouble));
        Assert.Equal("No greeting in time.", letter.LastError);
    }

    [Fact]
    public async Task A_letter_in_a_dropped_connection_is_sent_once_more_and_marked()
    {
        using var server = BadServer.DropsAfterTheLetter();
        await using var app = new RegistryApp();
        app.SendTo(server.Port);
        await app.QueueAsync("van@hoihuunghi.vn");

        await app.DeliverAsync();
        var first = await app.LetterAsync();
        app.Clock.Set(first.NextAttemptAt);
        await app.DeliverAsync();
        var second = await app.LetterAsync();

        Assert.Equal((OutboxState.Waiting, true), (first.State, first.MayBeDouble));
        Assert.Equal((OutboxState.Failed, true, 2), (second.State, second.MayBeDouble, second.Attempts));
    }

    [MailServerFact]
    public async Task A_letter_found_in_the_hands_of_a_dead_process_is_sent_once_more_and_marked()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        await app.QueueAsync("van@hoihuunghi.vn");
        await DieWithItAsync(app);

        Assert.Equal(0, await app.DeliverAsync());
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await app.DeliverAsync());

        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Sent, true), (letter.State, letter.MayBeDouble));
        Assert.Single(server.Await(1));
    }

    [Fact]
    public async Task A_letter_whose_process_died_twice_is_left_to_a_person()
    {
        await using var app = new RegistryApp();
        app.SendTo(1);
        await app.QueueAsync("van@hoihuunghi.vn");
        await app.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(letter => letter.SetProperty(l => l.MayBeDouble, true)));
        await DieWithItAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        await app.DeliverAsync();

        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Failed, OutboxErrors.StoppedTwice), (letter.State, letter.LastError));
    }

    private static async Task AssertNothingIsSaidAsync(MailServer server)
    {
        await using var app = new RegistryApp();
        server.Serve(app, startTls: true);
        await app.QueueAsync("van@hoihuunghi.vn");

        await app.DeliverAsync();

        var letter = await app.LetterAsync();
        Assert.Equal((OutboxState.Waiting, false), (letter.State, letter.MayBeDouble));
        Assert.NotEmpty(letter.LastError!);
        Assert.Empty(server.Messages);
    }

    private static async Task DieWithItAsync(RegistryApp app) => await app.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(letter => letter
        .SetProperty(l => l.State, OutboxState.Sending)
        .SetProperty(l => l.ClaimedBy, "a process that is gone")
        .SetProperty(l => l.ClaimedUntil, app.Clock.GetUtcNow().AddMinutes(1))));

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
