using Registry.Benchmarks;
using Registry.Benchmarks.Feeds;
using Registry.Benchmarks.Members;

// dotnet run -c Release --project tests/Registry.Benchmarks
// dotnet run -c Release --project tests/Registry.Benchmarks -- members 1000000
// dotnet run -c Release --project tests/Registry.Benchmarks -- programmes
// dotnet run -c Release --project tests/Registry.Benchmarks -- feeds 100000
// dotnet run -c Release --project tests/Registry.Benchmarks -- greetings
// dotnet run -c Release --project tests/Registry.Benchmarks -- guests
var kept = true;
if (args is ["members", .. var rest])
{
    await MembersBenchmark.RunAsync(rest, Show);
    return kept ? 0 : 1;
}

if (args is ["programmes"])
{
    using var alone = await RunningRegistry.StartAsync();
    Show(await PlanMeasurements.TakeAsync(alone.DataFolder));
    Show(await ProgrammeMeasurements.TakeAsync(alone));
    return kept ? 0 : 1;
}

if (args is ["feeds", .. var more])
{
    await FeedsBenchmark.RunAsync(more, Show);
    return kept ? 0 : 1;
}

if (args is ["greetings"])
{
    Show(await GreetingMeasurements.TakeAsync());
    return kept ? 0 : 1;
}

if (args is ["guests"])
{
    Show(await GuestMeasurements.TakeAsync());
    return kept ? 0 : 1;
}

using var first = await RunningRegistry.StartAsync();
Show([new("the very first start: database, reference data, demonstration", first.FirstAnswer.TotalSeconds, "s")]);
using var registry = await first.StartAgainAsync();
Show([new("start and first answer", registry.FirstAnswer.TotalSeconds, "s", 3, $"{registry.WorkUntilFirstAnswer.TotalSeconds:0.0} s of processor time")]);
Show(await DaysMeasurements.TakeAsync(registry.DataFolder));
Show(await PaperMeasurements.TakeAsync());
Show(await SheetMeasurements.TakeAsync());
Show(await CardMeasurements.TakeAsync());
Show(await GreetingMeasurements.TakeAsync());
Show(await PageMeasurements.TakeAsync(registry));
Show(await PlanMeasurements.TakeAsync(registry.DataFolder));
Show(await ProgrammeMeasurements.TakeAsync(registry));
Show([new("memory of the process after all pages", registry.Memory, "MB", 250)]);
return kept ? 0 : 1;

void Show(IReadOnlyList<Measurement> figures)
{
    foreach (var figure in figures)
        Console.WriteLine(figure);

    kept &= figures.All(figure => figure.Limit is null || figure.Value < figure.Limit);
}
