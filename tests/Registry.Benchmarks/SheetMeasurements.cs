using System.Diagnostics;
using System.Globalization;
using Registry.Domain.Members.Exporting;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Shape;
using Registry.Web.Sheets.Writing;

namespace Registry.Benchmarks;

/// <summary>How fast a list of 100,000 members is written and read, and what memory it takes; the database is not asked.</summary>
internal static class SheetMeasurements
{
    private const int Members = 100_000;
    private const double MegaByte = 1 << 20;

    public static async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        List<Measurement> figures = [];
        await using var workbook = Kept();
        await using var plain = Kept();
        figures.AddRange(await WatchAsync("100,000 members written as a workbook", 15, () => XlsxWriter.WriteAsync(workbook, [Page()], CancellationToken.None), () => workbook.Length));
        figures.AddRange(await WatchAsync("100,000 members written as plain text", 15, () => CsvWriter.WriteAsync(plain, Page(), ';', CancellationToken.None), () => plain.Length));
        figures.AddRange(await WatchAsync("their workbook read, shape found and records counted", 30, () => ReadAsync(workbook), () => workbook.Length));
        figures.AddRange(await WatchAsync("their plain text read in the same way", 30, () => ReadAsync(plain), () => plain.Length));
        return figures;
    }

    /// <summary>Time, and the most memory above what there was before.</summary>
    private static async Task<IEnumerable<Measurement>> WatchAsync(string what, double limit, Func<Task> work, Func<long> bytes)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var start = Stopwatch.GetTimestamp();
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20)))
            await work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return
        [
            new(what, seconds, "s", limit, string.Create(CultureInfo.InvariantCulture, $"{bytes() / MegaByte:0.0} MB")),
            new("  memory above what there was", most / MegaByte, "MB", 150),
        ];
    }

    private static async Task ReadAsync(FileStream stream)
    {
        await stream.FlushAsync();
        // the file is opened again: whoever reads it closes it
        using var file = await SheetFile.OpenAsync(new FileStream(stream.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), "members");
        var shape = SheetShape.Find(file.Rows(0));
        if (shape.RecordsOf(file.Rows(0)).Count() != Members)
            throw new InvalidOperationException("Not all members were read.");
    }

    private static SheetPage Page() => new("Hội viên", [], [.. ExportFields.Complete.Select(field => new SheetPageColumn($"{field}"))], Rows());

    private static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Rows()
    {
        await Task.CompletedTask;
        for (var i = 1; i <= Members; i++)
            yield return [.. ExportFields.Complete.Select(field => Value(field, i))];
    }

    private static SheetValue Value(ExportField field, int i) => field switch
    {
        ExportField.Counter => i,
        ExportField.FullName => string.Create(CultureInfo.InvariantCulture, $"Nguyễn Thị Minh An {i}"),
        ExportField.Birth => new DateOnly(1950, 1, 1).AddDays(i % 18_000),
        ExportField.Phone => string.Create(CultureInfo.InvariantCulture, $"09{i % 100:00} {i / 100 % 1000:000} {i % 1000:000}"),
        ExportField.JoinedOn => string.Create(CultureInfo.InvariantCulture, $"{2000 + (i % 25)}"),
        ExportField.LeftOn or ExportField.DeceasedOn or ExportField.LeavingReason or ExportField.FormerNames => default,
        _ => string.Create(CultureInfo.InvariantCulture, $"{field} của hội viên số {i}"),
    };

    private static FileStream Kept() => new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 81_920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
