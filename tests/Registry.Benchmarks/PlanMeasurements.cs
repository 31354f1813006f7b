using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Programmes.Reading;
using Registry.Web.Documents.Incoming;

namespace Registry.Benchmarks;

/// <summary>How fast the five plans of five offices are read, with all countries and days of the demonstration at hand.</summary>
internal static class PlanMeasurements
{
    private const double Limit = 200;
    private const string Measure = "*-20??.txt";

    public static async Task<IReadOnlyList<Measurement>> TakeAsync(string dataFolder)
    {
        var knowledge = await KeptDatabase.ReadAsync(dataFolder, async db => new ReadingKnowledge(
            (await db.Countries.AsNoTracking().ToListAsync()).Select(KnownCountry.Of), (await db.Anniversaries.AsNoTracking().ToListAsync()).Select(KnownDay.Of),
            await db.LegalDocuments.AsNoTracking().Where(paper => paper.IssuedOn != null).Select(paper => new KnownPaper(paper.Number, paper.IssuedOn!.Value)).ToListAsync()));
        List<Measurement> read = [];
        foreach (var path in Directory.EnumerateFiles(Folder(), Measure).Order(StringComparer.Ordinal))
            read.Add(await OfAsync(path, knowledge));

        var longest = read.MaxBy(one => one.Value)!;
        return [new("the slowest of the five plans to be read", longest.Value, "ms", Limit, longest.What.Trim()), .. read];
    }

    private static async Task<Measurement> OfAsync(string path, ReadingKnowledge knowledge)
    {
        var file = await File.ReadAllBytesAsync(path);
        var activities = 0;
        var (median, best) = await Measurement.TimeAsync(
            async () =>
            {
                using var content = new MemoryStream(file);
                activities = PlanReader.Read(await PlanFile.ReadAsync(content, CancellationToken.None), knowledge).Activities.Count();
            },
            runs: 21);
        return new("  " + Path.GetFileNameWithoutExtension(path), median, "ms", Limit, $"{activities} activities, at best {best:0.##} ms");
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "Registry.Domain.Tests", "Data", "Plans"));
}
