using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Tests.Features.Account;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>The real process dies while invitations are being written, and again while they leave; the planner presses the button once more each time.</summary>
public sealed class InvitationKillTests(ITestOutputHelper output) : IDisposable
{
    private const int GuestsInvited = 400;
    private const int Spilled = 1 << 18;

    private readonly string folder = Directory.CreateTempSubdirectory("registry-guests-kill-").FullName;

    private long LogLength => new FileInfo(Path.Combine(folder, "registry.db-wal")) is { Exists: true } log ? log.Length : 0;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [KillTestFact]
    public async Task Every_guest_is_invited_once_however_often_the_process_dies()
    {
        using var server = MailServer.Slow(milliseconds: 10);
        await using var world = await GuestWorld.CreateAsync(app =>
        {
            app.Settings["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "registry.db")}";
            server.Serve(app);
            app.Settings["Mail:TimeoutSeconds"] = "5";
        });
        await ArrangeAsync(world);
        Dictionary<string, string> settings = new(world.App.Settings) { ["Database:Folder"] = folder, ["Jobs:Enabled"] = "true" };

        await DieWritingAsync(world, settings);
        await DieSendingAsync(world, settings, server);

        using var last = new RealProcess(settings);
        await PressAsync(world, last);
        await WaitAsync(async () => !await world.App.InDatabaseAsync(db => db.Outbox.AnyAsync(letter => letter.State != OutboxState.Sent)), last);
        await CountAsync(world, server);
    }

    private static async Task ArrangeAsync(GuestWorld world)
    {
        await world.App.InDatabaseAsync(async db =>
        {
            db.Guests.AddRange(Enumerable.Range(1, GuestsInvited).Select(number =>
                Guest.Typed(world.Id, new(string.Create(CultureInfo.InvariantCulture, $"Khách mời thứ {number}")) { Email = $"g{number}@test.vn", Language = number % 2 == 0 ? "both" : "vi" })));
            await db.SaveChangesAsync();
        });
        await world.App.UserAsync(world.Plan.Union);
    }

    /// <summary>Killed within the transaction or a moment after it: all guests are invited and have a letter, or none.</summary>
    private async Task DieWritingAsync(GuestWorld world, Dictionary<string, string> settings)
    {
        using var process = new RealProcess(settings);
        var planner = await SignInAsync(process);
        var page = await planner.OpenAsync($"{world.List}/Sending/Invitation");
        var before = LogLength;
        var pressed = planner.SubmitAsync(page, $"{world.List}/Sending/Invitation", "main form");
        Assert.True(SpinWait.SpinUntil(() => LogLength > before + Spilled || pressed.IsCompleted, TimeSpan.FromSeconds(60)), $"Nothing was written: {process.Log}");
        process.Kill();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => pressed);

        var (invited, told, letters) = await FiguresAsync(world);
        output.WriteLine($"killed while writing: {invited} invited, {told} noted, {letters} letters");
        Assert.Contains(invited, new[] { 0, GuestsInvited });
        Assert.Equal((invited, invited), (told, letters));
    }

    private async Task DieSendingAsync(GuestWorld world, Dictionary<string, string> settings, MailServer server)
    {
        using var process = new RealProcess(settings);
        await PressAsync(world, process);
        await WaitAsync(() => Task.FromResult(server.Messages.Count >= GuestsInvited / 3), process);
        process.Kill();
        Assert.Equal((GuestsInvited, GuestsInvited, GuestsInvited), await FiguresAsync(world));
        output.WriteLine($"killed while sending, after {server.Messages.Count} arrivals");
    }

    /// <summary>Presses the button twice at once, as somebody does who saw no answer.</summary>
    private static async Task PressAsync(GuestWorld world, RealProcess process)
    {
        var planner = await SignInAsync(process);
        var page = await planner.OpenAsync($"{world.List}/Sending/Invitation");
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => planner.SubmitAsync(page, $"{world.List}/Sending/Invitation", "main form"))))
            answer.Dispose();
    }

    private static async Task<RegistryClient> SignInAsync(RealProcess process)
    {
        var client = new RegistryClient(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await process.AddressAsync() }, null);
        using var entered = await client.SignInAsync();
        Assert.Equal(System.Net.HttpStatusCode.Redirect, entered.StatusCode);
        return client;
    }

    private static Task<(int Invited, int Told, int Letters)> FiguresAsync(GuestWorld world) => world.App.InDatabaseAsync(async db => (
        await db.Guests.CountAsync(guest => guest.Standing == GuestStanding.Invited), await db.GuestMessages.CountAsync(), await db.Outbox.CountAsync()));

    private async Task CountAsync(GuestWorld world, MailServer server)
    {
        var letters = await world.LettersAsync();
        var arrivals = server.Await(GuestsInvited).GroupBy(message => message.Id).ToDictionary(group => group.Key, group => group.Count());
        var named = letters.Where(letter => letter.MayBeDouble).Select(letter => letter.MessageId).ToHashSet();
        output.WriteLine($"{arrivals.Count} different letters, {arrivals.Values.Sum()} arrivals, {named.Count} named as possibly double");

        Assert.Equal(Enumerable.Range(1, GuestsInvited).Select(number => $"g{number}@test.vn").Order(StringComparer.Ordinal), letters.Select(letter => letter.To).Order(StringComparer.Ordinal));
        Assert.Equal(letters.Select(letter => letter.MessageId).Order(StringComparer.Ordinal), arrivals.Keys.Order(StringComparer.Ordinal));
        Assert.All(arrivals.Where(pair => pair.Value > 1), pair => Assert.Contains(pair.Key, named));
        Assert.InRange(named.Count, 0, 2); // the one that was in the hands of each process that died
    }

    private static async Task WaitAsync(Func<Task<bool>> reached, RealProcess process)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var i = 0; i < 4800 && await timer.WaitForNextTickAsync(); i++)
        {
            if (await reached())
                return;
            if (process.HasEnded)
                Assert.Fail($"The process ended: {process.Log}");
        }

        Assert.Fail($"Not in time: {process.Log}");
    }
}
