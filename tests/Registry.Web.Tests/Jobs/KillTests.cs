using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Reminders;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;
using Registry.Web.Time;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Jobs;

/// <summary>The real process dies in the middle of 500 reminders, three times; then two processes finish what is left.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Reminders = 500;
    private const int Kills = 3;
    private const int Between = 120;

    private readonly string folder = Directory.CreateTempSubdirectory("registry-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [KillTestFact]
    public async Task Each_message_arrives_once_and_one_in_flight_at_most_twice()
    {
        using var server = MailServer.Slow(milliseconds: 10);
        await using var app = new RegistryApp();
        app.Settings["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "registry.db")}";
        server.Serve(app);
        app.Settings["Mail:TimeoutSeconds"] = "5";
        await PlanAsync(app);
        Dictionary<string, string> settings = new(app.Settings)
        {
            ["Database:Folder"] = folder,
            ["Jobs:Enabled"] = "true",
            ["Jobs:RemindersAt"] = "00:00",
            ["Jobs:DigestAt"] = "23:59",
        };

        for (var kill = 1; kill <= Kills; kill++)
            await RunUntilAsync(app, server, settings, kill);

        using var one = new RealProcess(settings);
        using var other = new RealProcess(settings);
        await WaitAsync(async () => !await app.InDatabaseAsync(db => db.Outbox.AnyAsync(letter => letter.State != OutboxState.Sent)), "all letters sent", one, other);
        await ReportAsync(app, server);
    }

    /// <summary>500 commemorations whose reminder, fourteen working days before, is due now by the real clock.</summary>
    private static async Task PlanAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        await app.InDatabaseAsync(async db =>
        {
            var day = WorkingCalendar.WeekdaysOnly.AddWorkingDays(new RegistryClock().Today(), 14);
            var owner = await db.Associations.SingleAsync();
            for (var i = 1; i <= Reminders; i++)
                db.Commemorations.Add(Plan(owner, day, i));
            db.ReminderRules.RemoveRange(await db.ReminderRules.ToListAsync());
            db.ReminderRules.Add(new(ReminderTarget.Commemoration, null, [14], 10));
            await db.SaveChangesAsync();
        });
    }

    private static Commemoration Plan(Association owner, DateOnly day, int number)
    {
        Commemoration planned = new(owner, JobHand.Day().OccurrenceIn(2027)!, CommemorationForm.Ceremony, $"Lễ kỷ niệm số {number}", null, DateTimeOffset.UnixEpoch, "", "");
        planned.MoveTo(day, (date, _) => date, DateTimeOffset.UnixEpoch);
        return planned;
    }

    private async Task RunUntilAsync(RegistryApp app, MailServer server, Dictionary<string, string> settings, int kill)
    {
        var arrived = kill * Between;
        using var process = new RealProcess(settings);
        await WaitAsync(() => app.InDatabaseAsync(async db => await db.Reminders.CountAsync() == Reminders), "all reminders written", process);
        await WaitAsync(() => Task.FromResult(server.Messages.Count >= arrived), $"{arrived} messages", process);
        process.Kill();
        var states = await app.InDatabaseAsync(db => db.Outbox.GroupBy(letter => letter.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync());
        output.WriteLine($"killed after {server.Messages.Count} arrivals; {string.Join(", ", states.Select(state => $"{state.Key} {state.Count}"))}");
        // one for each kill so far, until its lease is over
        Assert.InRange(states.SingleOrDefault(state => state.Key == OutboxState.Sending)?.Count ?? 0, 0, kill);
    }

    private async Task ReportAsync(RegistryApp app, MailServer server)
    {
        var letters = await app.LettersAsync();
        var arrivals = server.Await(Reminders).GroupBy(message => message.Id).ToDictionary(group => group.Key, group => group.Count());
        var named = letters.Where(letter => letter.MayBeDouble).Select(letter => letter.MessageId).ToHashSet();
        var twice = arrivals.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{letters.Count} letters, {arrivals.Count} different messages, {arrivals.Values.Sum()} arrivals; arrived twice: {twice.Count}; named as possibly double: {named.Count}"));

        Assert.Equal(Reminders, letters.Count);
        Assert.Equal(letters.Select(letter => letter.MessageId).Order(), arrivals.Keys.Order());
        Assert.All(twice, id => Assert.Contains(id, named));
        Assert.All(arrivals.Values, count => Assert.InRange(count, 1, 2));
        Assert.InRange(named.Count, 0, Kills);
    }

    private static async Task WaitAsync(Func<Task<bool>> reached, string what, params RealProcess[] processes)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var i = 0; i < 4800 && await timer.WaitForNextTickAsync(); i++)
        {
            if (await reached())
                return;
            if (processes.FirstOrDefault(process => process.HasEnded) is { } ended)
                Assert.Fail($"The process ended before {what}: {ended.Log}");
        }

        Assert.Fail($"Not in time: {what}. {string.Join('\n', processes.Select(process => process.Log.ToString()))}");
    }
}
