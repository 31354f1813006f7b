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

        List<Measurement> pages = [];
        foreach (var path in await PathsAsync(planner))
            if (await planner.FindsAsync(path))
                pages.Add(await OfAsync(planner, path, "  " + path));

        pages.Sort((one, other) => other.Value.CompareTo(one.Value));
        return
        [
            new($"{pages.Count} pages of the planner, warm, the median page", pages[pages.Count / 2].Value, "ms", Limit),
            .. pages,
            await OfAsync(anonymous, "/calendar", "the public calendar page, warm"),
            await OfAsync(anonymous, "/feeds/public.ics?lang=vi", "the public feed, unchanged, from memory"),
        ];
    }

    private static async Task<Measurement> OfAsync(Visitor visitor, string path, string what)
    {
        var (median, best) = await Measurement.TimeAsync(() => visitor.GetAsync(path), Runs, warmUps: 40);
        return new(what, median, "ms", Limit, $"at best {best:0.##} ms");
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
