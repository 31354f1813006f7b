using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;

namespace Registry.Benchmarks.Members;

/// <summary>How long lists, searches and pages of persons take through the browser's door, for one who sees everybody and their data.</summary>
internal static class MemberMeasurements
{
    private const int WarmUps = 20;
    private const int Runs = 100;
    private const double ListLimit = 50;
    private const double PageLimit = 15;
    private const double StatisticsLimit = 500;
    private const int Seed = 7;

    public static async Task TakeAsync(RunningRegistry registry, Action<IReadOnlyList<Measurement>> show)
    {
        var known = await KnownAsync(registry.DataFolder);
        using var visitor = new Visitor(registry.Address);
        await visitor.SignInAsync("approver@demo.test", RunningRegistry.Password);
        foreach (var (what, addresses, limit) in Questions(known, new Random(Seed)))
            show([await OfAsync(visitor, what, addresses, limit)]);
    }

    private static IEnumerable<(string What, IReadOnlyList<string> Addresses, double Limit)> Questions(Known known, Random random)
    {
        string Name() => Uri.EscapeDataString(One(known.Names));
        string Word(int from) => Uri.EscapeDataString(One(known.Names).Split(' ')[^from]);
        T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

        yield return ("everybody, first part", ["/Members"], ListLimit);
        yield return ("everybody, parts 2 to 40", Many(() => $"/Members?page={random.Next(2, 41)}"), ListLimit);
        yield return ("a class, a state", ["/Members?class=Honorary", "/Members?class=Associate", "/Members?state=Left", "/Members?state=All&class=Associate"], ListLimit);
        yield return ("a category", Many(() => $"/Members?category={One(known.Categories)}"), ListLimit);
        yield return ("an association", Many(() => $"/Members?association={One(known.Associations)}"), ListLimit);
        yield return ("a given name", Many(() => $"/Members?q={Word(1)}"), ListLimit);
        yield return ("a family name", Many(() => $"/Members?q={Uri.EscapeDataString(One(known.Names).Split(' ')[0])}"), ListLimit);
        yield return ("a whole name", Many(() => $"/Members?q={Name()}"), ListLimit);
        yield return ("given and middle name, without accents", Many(() => $"/Members?q={Word(1)}+{Word(2)}"), ListLimit);
        yield return ("the beginning of a word", Many(() => $"/Members?q={Uri.EscapeDataString(One(known.Names).Split(' ')[0][..2])}"), ListLimit);
        yield return ("a name within an association", Many(() => $"/Members?association={One(known.Associations)}&q={Word(1)}"), ListLimit);
        yield return ("a name and a year of birth", Many(() => $"/Members?q={Word(1)}+{random.Next(1940, 2005)}"), ListLimit);
        yield return ("a year of birth", Many(() => $"/Members?q={random.Next(1940, 2005)}"), ListLimit);
        yield return ("the number of a card", Many(() => string.Create(CultureInfo.InvariantCulture, $"/Members?q=H{random.Next(1, known.Memberships):0000000}")), ListLimit);
        yield return ("a telephone number", Many(() => $"/Members?q={One(known.Phones)}"), ListLimit);
        yield return ("what nobody is called", Many(() => $"/Members?q=zzq{random.Next(1000)}"), ListLimit);
        yield return ("statistics of the whole union", ["/Statistics"], StatisticsLimit);
        yield return ("the page of a person", Many(() => $"/Members/{One(known.Persons)}"), PageLimit);
    }

    private static List<string> Many(Func<string> address) => [.. Enumerable.Range(0, Runs).Select(_ => address())];

    private static async Task<Measurement> OfAsync(Visitor visitor, string what, IReadOnlyList<string> addresses, double limit)
    {
        for (var i = 0; i < WarmUps; i++)
            await visitor.GetAsync(addresses[i % addresses.Count]);

        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await visitor.GetAsync(addresses[i % addresses.Count]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return new(what, times[Runs * 95 / 100], "ms", limit, string.Create(CultureInfo.InvariantCulture, $"median {times[Runs / 2]:0.#} ms"));
    }

    private static async Task<Known> KnownAsync(string folder)
    {
        Known? known = null;
        await BenchmarkDatabase.WorkAsync(folder, async db =>
        {
            var last = await db.Persons.MaxAsync(one => one.Id);
            var some = await db.Persons.Where(one => one.Id % (1 + (last / 500)) == 0 && db.Memberships.Any(row => row.PersonId == one.Id)).Select(one => new { one.Id, one.FullName, one.PhoneKey }).ToListAsync();
            known = new(
                await db.Associations.Where(one => one.Kind != AssociationKind.Union).Select(one => one.Id).ToListAsync(),
                await db.MemberCategories.Select(one => one.Id).ToListAsync(),
                [.. some.Select(one => one.Id)],
                [.. some.Select(one => one.FullName)],
                [.. some.Select(one => one.PhoneKey).OfType<string>()],
                await db.Memberships.CountAsync());
        });
        return known!;
    }

    private sealed record Known(IReadOnlyList<int> Associations, IReadOnlyList<int> Categories, IReadOnlyList<int> Persons, IReadOnlyList<string> Names, IReadOnlyList<string> Phones, int Memberships);
}
