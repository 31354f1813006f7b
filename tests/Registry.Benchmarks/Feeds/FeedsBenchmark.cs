using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Benchmarks.Members;
using Registry.Data;
using Registry.Domain.Anniversaries;
using Registry.Web.Security;

namespace Registry.Benchmarks.Feeds;

/// <summary>
/// Gives away so many calendars and measures how they are found, made and kept: <c>-- feeds 100000</c>;
/// <c>-- feeds address FOLDER</c> gives one large calendar away in a database at rest and prints its token.
/// </summary>
internal static class FeedsBenchmark
{
    private const int Usual = 100_000;
    private const int Tried = 300;
    private const int Apart = 331;
    private const int AfterStart = 100;
    private const int WarmUp = 300;

    public static async Task RunAsync(string[] arguments, Action<IReadOnlyList<Measurement>> show)
    {
        if (arguments is ["address", var folder])
        {
            await BenchmarkDatabase.WorkAsync(folder, async db => Console.WriteLine(await new ManyCalendars(db).MakeLargeAsync(CancellationToken.None)));
            return;
        }

        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Usual;
        using var first = await RunningRegistry.StartAsync();
        first.Stop();
        await BenchmarkDatabase.WorkAsync(first.DataFolder, db => new ManyCalendars(db).MakeAsync(count, CancellationToken.None));
        show([new("calendars given away", count, "")]);
        await BenchmarkDatabase.WorkAsync(first.DataFolder, async db => show([await FindAsync(db, count)]));
        using var registry = await first.StartAgainAsync();
        await FetchAsync(registry, count, show);
    }

    private static async Task<Measurement> FindAsync(RegistryDbContext db, int count)
    {
        var times = new List<double>();
        for (var i = 0; i < Tried + 20; i++)
        {
            FeedToken.TryHash(ManyCalendars.Token(i * Apart % count), out var hash);
            var start = Stopwatch.GetTimestamp();
            _ = await db.FeedSubscriptions.AsNoTracking().Include(one => one.Owner).SingleAsync(one => one.TokenHash == hash || one.OldTokenHash == hash);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Figure("a token found in the database, median", [.. times.Skip(20)], 1);
    }

    private static async Task FetchAsync(RunningRegistry registry, int count, Action<IReadOnlyList<Measurement>> show)
    {
        using var client = new HttpClient { BaseAddress = registry.Address };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip");
        var numbers = Enumerable.Range(0, Tried).Select(i => i * Apart % count).ToList();
        // after a start most of the time goes into compiling what runs for the first time
        var early = await FetchAllAsync(client, [.. Enumerable.Range(1, AfterStart).Select(number => (count - number) % count)]);
        show([Figure($"the first {AfterStart} calendars made after a start, median", early.Times, 20), new("the slowest of them", early.Times.Max(), "ms")]);
        await FetchAllAsync(client, [.. Enumerable.Range(AfterStart + 1, WarmUp).Select(number => (count - number) % count)]);

        var made = await FetchAllAsync(client, numbers);
        show([Figure("a calendar made for its first fetch, median", made.Times, 20), Figure("the same, 95th percentile", made.Times, 20, 0.95)]);
        var again = await FetchAllAsync(client, numbers);
        show([Figure("the same fetched again, median", again.Times, 5)]);

        // from this process: a second one on the same database
        var edited = "";
        await BenchmarkDatabase.WorkAsync(registry.DataFolder, async db =>
        {
            var day = await db.Anniversaries.Where(one => one.CountryIso2 == "LA" && one.IsPublic && one.WithdrawnAt == null && one.Kind == AnniversaryKind.DiplomaticRelations).OrderBy(one => one.Id).FirstAsync();
            edited = day.NameEn;
            day.Withdraw(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await Task.Delay(TimeSpan.FromSeconds(5));
        var after = await FetchAllAsync(client, numbers);
        var changed = again.Tags.Zip(after.Tags).Count(pair => pair.First != pair.Second);
        show(
        [
            new($"calendars of {Tried} that changed with “{edited}”", changed, ""),
            Figure("a calendar asked for after that edit, median", after.Times, 20),
            Figure("the same, 95th percentile", after.Times, 20, 0.95),
            new("memory of the process", registry.Memory, "MB"),
        ]);
    }

    private static async Task<(double[] Times, string[] Tags)> FetchAllAsync(HttpClient client, List<int> numbers)
    {
        var (times, tags) = (new double[numbers.Count], new string[numbers.Count]);
        for (var i = 0; i < numbers.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            tags[i] = await FetchAsync(client, numbers[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return (times, tags);
    }

    private static async Task<string> FetchAsync(HttpClient client, int number)
    {
        using var answer = await client.GetAsync(new Uri($"/feeds/{ManyCalendars.Token(number)}.ics", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return answer.Headers.ETag!.Tag;
    }

    private static Measurement Figure(string what, double[] times, double limit, double part = 0.5)
    {
        var sorted = times.Order().ToArray();
        return new(what, sorted[(int)(sorted.Length * part)], "ms", limit);
    }
}
