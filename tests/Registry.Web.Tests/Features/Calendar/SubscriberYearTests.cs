using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Web.Tests.Calendars;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>A year in the life of a subscriber: vdirsyncer fetches over HTTP, as other people's programs do.</summary>
public sealed class SubscriberYearTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] NotCompared = ["DTSTAMP", "LAST-MODIFIED", "UID"]; // it names entries by what they hold, and takes new stamps for no change

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("subscriber-");

    private string CopiesFolder => Path.Combine(folder.FullName, "copies");

    public void Dispose() => folder.Delete(recursive: true);

    [ReaderFact]
    public async Task After_each_fetch_its_copy_is_the_calendar_and_a_fetch_without_change_copies_nothing()
    {
        await using var world = await FeedWorld.CreateServedAsync();
        await world.CeremonyAsync(new TimeOnly(8, 30));
        await SetUpAsync(world.Served + world.Address);
        var (changed, unchanged) = (Copies(await SyncAsync()), 0);
        for (var month = 0; month < 12; month++)
        {
            world.App.Clock.Advance(TimeSpan.FromDays(30));
            await EditAsync(world, month);

            changed += Copies(await SyncAsync());

            var (served, copied) = ((await ServedAsync(world)).ToList(), (await CopiedAsync()).ToList());
            Assert.True(copied.SequenceEqual(served), $"month {month}, copied:\n{string.Join("\n\n", copied.Except(served))}\n\nserved:\n{string.Join("\n\n", served.Except(copied))}");
            unchanged += Copies(await SyncAsync());
        }

        output.WriteLine($"12 months with an edit each, 25 syncs: {changed} entries copied or deleted by 13 of them, {unchanged} by the 12 without an edit before");
        Assert.True(changed > 12);
        Assert.Equal(0, unchanged);
    }

    /// <summary>How many entries a sync says it touched.</summary>
    private static int Copies(string said) => said.Split('\n').Count(line => line.Contains("Copying", StringComparison.Ordinal) || line.Contains("Deleting", StringComparison.Ordinal));

    private static Task EditAsync(FeedWorld world, int month) => world.App.InDatabaseAsync(async db =>
    {
        var day = await db.Anniversaries.Include(one => one.Notices).SingleAsync(one => one.Id == world.Laos.Id);
        var ceremony = await db.Commemorations.Include(one => one.Tasks).SingleAsync();
        switch (month % 6)
        {
            case 0:
                day.Announce(2027, new(2027, 9, 1 + month), NoticeKind.Notice, "Công hàm", world.Now);
                break;
            case 1:
                db.Add(world.Day($"Ngày mới {month}", $"New day {month}", new(1950 + month, 3, 2), "LA"));
                break;
            case 2:
                ceremony.MoveTo(new(2027, 9, 10 + month), (on, _) => on, world.Now);
                break;
            case 3:
                day.Withdraw(world.Now);
                break;
            case 4:
                day.Restore(world.Now);
                break;
            default:
                ceremony.Describe("Mít tinh", $"Meeting, {month}; again", "Biên Hòa", new TimeOnly(9, month), null, null, null, true, world.Now);
                break;
        }

        await db.SaveChangesAsync();
    });

    private async Task SetUpAsync(string address)
    {
        Directory.CreateDirectory(CopiesFolder);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "config"), $"""
            [general]
            status_path = "{folder.FullName}/status/"
            [pair year]
            a = "copies"
            b = "calendar"
            collections = null
            conflict_resolution = "b wins"
            [storage copies]
            type = "filesystem"
            path = "{CopiesFolder}"
            fileext = ".ics"
            [storage calendar]
            type = "http"
            url = "{address}"
            """);
        await RunAsync("discover");
    }

    private Task<string> SyncAsync() => RunAsync("sync");

    private async Task<string> RunAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo(CalendarReaders.Vdirsyncer, ["-c", Path.Combine(folder.FullName, "config"), command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        return said;
    }

    private static async Task<IEnumerable<string>> ServedAsync(FeedWorld world)
    {
        using var http = new HttpClient();
        return Entries(await http.GetByteArrayAsync(new Uri(world.Served + world.Address)));
    }

    private async Task<IEnumerable<string>> CopiedAsync()
    {
        List<string> entries = [];
        foreach (var file in Directory.EnumerateFiles(CopiesFolder))
            entries.AddRange(Entries(await File.ReadAllBytesAsync(file)));
        return entries.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Entries(byte[] file)
    {
        var text = System.Text.Encoding.UTF8.GetString(file).ReplaceLineEndings("\r\n").TrimEnd() + "\r\n";
        return CalendarLint.Components(CalendarLint.Unfold(System.Text.Encoding.UTF8.GetBytes(text)), "VEVENT")
            .Select(entry => string.Join('\n', entry.Where(line => !NotCompared.Contains(line.Split(':')[0])).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
    }
}
