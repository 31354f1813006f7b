using Registry.Benchmarks;

// dotnet run -c Release --project tests/Registry.Benchmarks
using var first = await RunningRegistry.StartAsync();
List<Measurement> figures = [new("the very first start: database, reference data, demonstration", first.FirstAnswer.TotalSeconds, "s")];
using var registry = await first.StartAgainAsync();
figures.Add(new("start and first answer", registry.FirstAnswer.TotalSeconds, "s", 3));
figures.AddRange(await PageMeasurements.TakeAsync(registry));
figures.Add(new("memory of the process after all pages", registry.Memory, "MB", 250));
figures.AddRange(await DaysMeasurements.TakeAsync(registry.DataFolder));
figures.AddRange(await PaperMeasurements.TakeAsync());

foreach (var figure in figures)
    Console.WriteLine(figure);

return figures.All(figure => figure.Limit is null || figure.Value < figure.Limit) ? 0 : 1;
