using System.Diagnostics;
using System.Globalization;
using Registry.Data.Duplicates;

namespace Registry.Benchmarks.Members;

/// <summary>Makes a register of so many memberships and measures it: <c>-- members 1000000</c>; with a folder behind, the register made there before.</summary>
internal static class MembersBenchmark
{
    private const int Usual = 1_000_000;

    public static async Task RunAsync(string[] arguments, Action<IReadOnlyList<Measurement>> show)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Usual;
        var folder = arguments.Length > 1 ? arguments[1] : null;
        var isMade = folder is not null && Directory.Exists(Path.Combine(folder, "data"));
        if (folder is not null)
            Directory.CreateDirectory(folder);

        using var first = await RunningRegistry.StartAsync(folder, keep: folder is not null);
        first.Stop();
        if (!isMade)
            show([await MakeAsync(first.DataFolder, count)]);

        using var registry = await first.StartAgainAsync();
        show([new("database", new FileInfo(Path.Combine(registry.DataFolder, "registry.db")).Length / 1_048_576.0, "MB")]);
        await MemberMeasurements.TakeAsync(registry, show);
        show([new("memory of the process after all that", registry.Memory, "MB", 250)]);
        registry.Stop();
        using (var fresh = await registry.StartAgainAsync())
            await ListMeasurements.TakeAsync(fresh, show);
        show([await SearchForDoublesAsync(registry.DataFolder)]);
    }

    private static async Task<Measurement> SearchForDoublesAsync(string dataFolder)
    {
        var start = Stopwatch.GetTimestamp();
        await BenchmarkDatabase.WorkAsync(dataFolder, db => new DuplicateSearch(db).FindAsync(CancellationToken.None));
        return new("the nightly search for doubles", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
    }

    private static async Task<Measurement> MakeAsync(string dataFolder, int count)
    {
        var start = Stopwatch.GetTimestamp();
        await BenchmarkDatabase.WorkAsync(dataFolder, db => new ManyMembers(db).MakeAsync(count, CancellationToken.None));
        return new($"{count:N0} memberships made", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
    }
}
