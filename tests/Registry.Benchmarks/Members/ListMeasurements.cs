using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Accounts;
using Registry.Domain.Access;

namespace Registry.Benchmarks.Members;

/// <summary>A list of 100,000 people goes through an association's door: checked, written, and out again as a workbook.</summary>
internal static class ListMeasurements
{
    private const int Rows = 100_000;
    private const double CheckLimit = 60;
    private const double WriteLimit = 30;
    private const double ExportLimit = 15;
    private const double MemoryLimit = 150;
    private const string Form = "main form[method=post]";

    public static async Task TakeAsync(RunningRegistry registry, Action<IReadOnlyList<Measurement>> show)
    {
        var (association, before) = await KnownAsync(registry.DataFolder);
        using var visitor = new Visitor(registry.Address);
        await visitor.SignInAsync("secretary@demo.test", RunningRegistry.Password);
        var list = await WriteListAsync(registry.DataFolder, seed: before);
        var mapping = await visitor.SendAsync("/Imports/New", Form, [("Input.AssociationId", association)], list);
        var import = mapping.AbsolutePath[..mapping.AbsolutePath.LastIndexOf('/')];
        show(await WatchAsync(registry, "100,000 rows checked", CheckLimit, async () =>
        {
            await visitor.SendAsync(mapping.AbsolutePath, Form, []);
            await UntilDoneAsync(visitor, $"{import}/Check");
        }));
        if (await visitor.SeesAsync($"{import}/Comparison?show=asks", "button[value=Create]"))
            await visitor.SendAsync($"{import}/Comparison?show=asks", Form, [("all", "Create")]);
        show(await WatchAsync(registry, "100,000 rows written", WriteLimit, async () =>
        {
            await visitor.SendAsync($"{import}/Writing", Form, []);
            await UntilDoneAsync(visitor, $"{import}/Writing");
        }));
        var exports = $"/Exports?association={association}";
        show(await WatchAsync(registry, "the association exported as a workbook", ExportLimit, () => visitor.SendAsync(exports, Form, [])));
        show(await WatchAsync(registry, "and with every column", ExportLimit, () => visitor.SendAsync(exports, Form, [("layout", "complete")])));
    }

    /// <summary>Time, and the most memory of the process above what it held before.</summary>
    private static async Task<IReadOnlyList<Measurement>> WatchAsync(RunningRegistry registry, string what, double limit, Func<Task> work)
    {
        var (before, most) = (registry.Memory, 0.0);
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
            while (!stop.IsCancellationRequested && await tick.WaitForNextTickAsync())
                most = Math.Max(most, registry.Memory - before);
        });
        var start = Stopwatch.GetTimestamp();
        await work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await stop.CancelAsync();
        await watch;
        return [new(what, seconds, "s", limit), new("  memory above what it held before", most, "MB", MemoryLimit)];
    }

    private static async Task UntilDoneAsync(Visitor visitor, string page)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await visitor.SeesAsync(page, "[data-progress]"))
            await tick.WaitForNextTickAsync();
    }

    /// <summary>The secretary's association, and how many lists were brought in before: each brings other people.</summary>
    private static async Task<(string Association, int Imports)> KnownAsync(string dataFolder)
    {
        var (association, imports) = (0, 0);
        await BenchmarkDatabase.WorkAsync(dataFolder, async db =>
        {
            association = await db.Set<Grant>().Where(grant => grant.Role == Role.Secretary).OrderBy(grant => grant.Id).Select(grant => grant.AssociationId).FirstAsync();
            imports = await db.Imports.CountAsync();
        });
        return (association.ToString(CultureInfo.InvariantCulture), imports);
    }

    private static async Task<FileInfo> WriteListAsync(string dataFolder, int seed)
    {
        var file = new FileInfo(Path.Combine(dataFolder, "list.csv"));
        var (random, names) = (new Random(seed), new ManyNames(new Random(seed)));
        await using var writer = new StreamWriter(file.FullName, append: false, Encoding.UTF8);
        await writer.WriteLineAsync("STT;Họ và tên;Năm sinh;Giới tính;Điện thoại;Email;Địa chỉ;Chức vụ;Đơn vị công tác;Ngày vào hội");
        for (var row = 1; row <= Rows; row++)
            await writer.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{row};{names.Next()};{random.Next(1940, 2005)};{(random.Next(2) == 0 ? "Nam" : "Nữ")};09{random.Next(100_000_000):00000000};m{seed}-{row}@example.vn;{random.Next(1, 300)} đường Nguyễn Huệ;Chuyên viên;Sở {random.Next(40)};{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(2000, 2026)}"));
        return file;
    }
}
