using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Engine;

namespace Registry.Benchmarks;

/// <summary>How fast very many papers are printed in portions and bound as one PDF, and what that takes of memory.</summary>
/// <param name="What">As the table of figures calls them.</param>
/// <param name="Compose">The papers from a number on, so many.</param>
internal sealed record BoundMeasurement(string What, string Title, int Count, int Portion, double Limit, Func<int, int, Paper> Compose)
{
    private const double Megabyte = 1024 * 1024;

    public async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        await using var engine = new BrowserEngine(Options.Create(new DocumentsOptions()), NullLogger<BrowserEngine>.Instance);
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            await engine.PrintAsync(Compose(0, 1).ToHtml(), CancellationToken.None);
            return await PrintAsync(engine, new PdfBinder(file), file);
        }
        catch (PrintingUnavailableException unavailable)
        {
            return [new($"{What} as one PDF", double.NaN, "s", Note: unavailable.Message)];
        }
    }

    private async Task<IReadOnlyList<Measurement>> PrintAsync(BrowserEngine engine, PdfBinder binder, FileStream file)
    {
        var (before, process) = (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
        var (highest, most, watch) = (before, process, Stopwatch.StartNew());
        for (var done = 0; done < Count; done += Portion)
        {
            binder.Add(await engine.PrintAsync(Compose(done, Portion).ToHtml(), CancellationToken.None));
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
            most = Math.Max(most, Environment.WorkingSet);
        }

        binder.Finish(Title);
        return
        [
            new($"{Count} {What} as one PDF", watch.Elapsed.TotalSeconds, "s", Limit, $"{binder.Count} pages, {file.Length / Megabyte:0.0} MB"),
            new("  memory kept between two portions", (highest - before) / Megabyte, "MB", 50),
            new("  memory of the process at most above what it was", (most - process) / Megabyte, "MB", 100),
        ];
    }
}
