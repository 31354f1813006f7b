namespace Registry.Benchmarks;

/// <summary>How fast the demonstration answers a planner, a passer-by and a calendar program.</summary>
internal static class PageMeasurements
{
    private const int Runs = 21;
    private const double Limit = 15;

    public static async Task<IReadOnlyList<Measurement>> TakeAsync(RunningRegistry registry)
    {
        using var anonymous = new Visitor(registry.Address);
        using var planner = new Visitor(registry.Address);
        await planner.SignInAsync("planner@demo.test", RunningRegistry.Password);

        List<(string Path, double Time)> pages = [];
        foreach (var path in await PathsAsync(planner))
            pages.Add((path, await Measurement.MedianAsync(() => planner.GetAsync(path), Runs, warmUps: 5)));

        pages.Sort((one, other) => one.Time.CompareTo(other.Time));
        var feed = await Measurement.MedianAsync(() => anonymous.GetAsync("/feeds/public.ics?lang=vi"), Runs);
        var calendar = await Measurement.MedianAsync(() => anonymous.GetAsync("/calendar"), Runs);
        return
        [
            new($"{pages.Count} pages of the planner, warm, the median page", pages[pages.Count / 2].Time, "ms", Limit),
            .. pages.TakeLast(5).Reverse().Select(page => new Measurement($"  {page.Path}", page.Time, "ms", Limit)),
            new("the public calendar page, warm", calendar, "ms", Limit),
            new("the public feed, unchanged, from memory", feed, "ms"),
        ];
    }

    /// <summary>Today and what it links to, and what those pages link to, one page of each shape.</summary>
    private static async Task<IReadOnlyList<string>> PathsAsync(Visitor planner)
    {
        var near = await planner.LinksOfAsync("/");
        List<string> all = ["/", .. near];
        foreach (var path in near)
            all.AddRange(await planner.LinksOfAsync(path));

        return [.. all.DistinctBy(Shape)];
    }

    /// <summary>The address without its numbers and its query: pages that differ in the record alone are one.</summary>
    private static string Shape(string path) =>
        string.Concat(path.Split('?')[0].Where(character => !char.IsAsciiDigit(character))).TrimEnd('/').ToUpperInvariant();
}
