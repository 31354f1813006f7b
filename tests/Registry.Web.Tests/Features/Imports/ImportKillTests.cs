using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Imports;
using Registry.Data.Work;
using Registry.Web.Features.Imports;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>The real process dies while it writes a list; nothing of the list is there, and the next process writes all of it once.</summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Rows = 60_000; // more than the writer keeps in memory
    private const int Spilled = 1 << 20;

    private readonly string folder = Directory.CreateTempSubdirectory("registry-import-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [KillTestFact]
    public async Task A_crash_in_the_middle_of_the_write_leaves_nothing_and_the_list_is_written_afterwards()
    {
        await using var app = new RegistryApp();
        app.Settings["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "registry.db")}";
        var hand = await ImportHand.OpenAsync(app);
        var id = await hand.CheckAsync(List());
        await AskAsync(app, hand, id);
        Dictionary<string, string> settings = new(app.Settings) { ["Database:Folder"] = folder, ["Jobs:Enabled"] = "true" };

        using (var process = new RealProcess(settings))
        {
            await WaitAsync(app, process, item => item.State == WorkItemState.Running);
            var begun = LogLength;
            await WaitAsync(app, process, item => LogLength > begun + Spilled || item.State == WorkItemState.Done);
            process.Kill(); // much of the transaction stands in the log by now, and is not committed
        }

        Assert.Equal((0, 0, 0), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync(), await db.Acts.CountAsync())));
        await app.InDatabaseAsync(db => db.WorkItems.ExecuteUpdateAsync(set => set.SetProperty(item => item.ClaimedUntil, DateTimeOffset.UnixEpoch)));

        using var next = new RealProcess(settings);
        await WaitAsync(app, next, item => item.State == WorkItemState.Done);
        Assert.Equal((Rows, Rows, 1), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync(), await db.Acts.CountAsync())));
    }

    private long LogLength => new FileInfo(Path.Combine(folder, "registry.db-wal")) is { Exists: true } log ? log.Length : 0;

    private static string List()
    {
        var list = new StringBuilder("Họ và tên;Năm sinh;Điện thoại\n");
        for (var i = 0; i < Rows; i++)
            list.Append(CultureInfo.InvariantCulture, $"Nguyễn Văn {(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}n;{1940 + (i % 60)};09{i:00000000}\n");
        return list.ToString();
    }

    /// <summary>As the page asks, without doing it at once.</summary>
    private static Task AskAsync(RegistryApp app, ImportHand hand, int id) => app.InDatabaseAsync(async db =>
    {
        await db.ImportRows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Choice, RowChoice.Create));
        var import = await db.Imports.SingleAsync(import => import.Id == id);
        import.BeginWriting();
        db.WorkItems.Add(new()
        {
            Kind = WriteImport.Name,
            Payload = $"{id}",
            Title = "Ghi danh sách",
            Language = "vi",
            AskedById = hand.Secretary.UserId,
            AskedAt = DateTimeOffset.UnixEpoch,
        });
        await db.SaveChangesAsync();
    });

    private static async Task WaitAsync(RegistryApp app, RealProcess process, Func<WorkItem, bool> reached)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var i = 0; i < 3600 && await timer.WaitForNextTickAsync(); i++)
        {
            if (reached(await app.InDatabaseAsync(db => db.WorkItems.AsNoTracking().OrderBy(item => item.Id).LastAsync())))
                return;
            if (process.HasEnded)
                Assert.Fail($"The process ended: {process.Log}");
        }

        Assert.Fail($"Not in time: {process.Log}");
    }
}
