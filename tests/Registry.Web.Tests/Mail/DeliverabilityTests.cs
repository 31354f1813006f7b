using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Work;
using Registry.Web.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

public sealed class DeliverabilityTests
{
    [MailServerFact]
    public async Task An_address_that_refuses_three_letters_gets_no_fourth_until_a_person_says_so()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        for (var letter = 1; letter <= 4; letter++)
            await app.QueueAsync("nobody@Laos.example");

        await app.DeliverAsync();

        var kept = await app.InDatabaseAsync(db => db.Outbox.OrderBy(one => one.Id).ToListAsync());
        Assert.All(kept, letter => Assert.Equal(OutboxState.Failed, letter.State));
        Assert.Equal(3, kept.Count(letter => letter.LastError!.Contains("No such mailbox", StringComparison.Ordinal)));
        Assert.StartsWith("Three letters to this address failed", kept[3].LastError, StringComparison.Ordinal);

        await WithAsync(app, addresses => addresses.ClearAsync("nobody@laos.example", "Hồng Vân", default));
        Assert.False(await WithAsync(app, addresses => addresses.IsStoppedAsync("nobody@LAOS.example", default)));
    }

    [MailServerFact]
    public async Task A_refusal_for_now_does_not_count()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        for (var letter = 1; letter <= 3; letter++)
            await app.QueueAsync("later@laos.example");

        await app.DeliverAsync();

        Assert.False(await app.InDatabaseAsync(db => db.DeliveryFailures.AnyAsync()));
    }

    [Fact]
    public async Task A_letter_that_came_back_counts_once_however_often_its_notice_is_read()
    {
        await using var app = new RegistryApp();
        await app.QueueAsync("ban@laos.example");
        var letter = await app.LetterAsync();

        Assert.True(await WithAsync(app, addresses => addresses.CameBackAsync(letter.MessageId, [], "552 mailbox full", default)));
        Assert.True(await WithAsync(app, addresses => addresses.CameBackAsync(letter.MessageId, [], "552 mailbox full", default)));
        Assert.False(await WithAsync(app, addresses => addresses.CameBackAsync("<ai@do.test>", [], "?", default)));

        var failure = await app.InDatabaseAsync(db => db.DeliveryFailures.SingleAsync());
        Assert.Equal(("ban@laos.example", "552 mailbox full", true), (failure.Address, failure.Said, failure.CameBack));
    }

    [MailServerFact]
    public async Task A_stored_file_travels_with_its_letter_byte_by_byte()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("%PDF thư chúc mừng ", 40_000)));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var file = await scope.ServiceProvider.GetRequiredService<StoredFiles>()
                .KeepAsync(new MemoryStream(bytes), "Thư chúc mừng – Lào.pdf", "application/pdf", "", null, bytes.Length, default);
            scope.ServiceProvider.GetRequiredService<Outbox>().Add(new("ban@laos.example", null, "vi", "Thư chúc mừng", ["Kính gửi quý vị,"]) { FileIds = [file.Id] });
            await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().SaveChangesAsync();
        }

        Assert.Equal(1, await app.DeliverAsync());

        var received = Assert.Single(server.Await(1)).Raw;
        Assert.Contains("filename=thu-chuc-mung-lao.pdf", received.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var sent = received.Replace("\r\n", "", StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(bytes), sent, StringComparison.Ordinal);
    }

    private static async Task<T> WithAsync<T>(RegistryApp app, Func<Deliverability, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Deliverability>());
    }
}
