using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Cards;
using Registry.Web.Documents.Engine;

namespace Registry.Benchmarks;

/// <summary>How fast thousands of cards are printed and bound, and what they take of memory.</summary>
internal static class CardMeasurements
{
    private const int Cards = 3000;
    private const int Portion = 200;
    private const double Megabyte = 1024 * 1024;

    public static async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        await using var engine = new BrowserEngine(Options.Create(new DocumentsOptions()), NullLogger<BrowserEngine>.Instance);
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            await engine.PrintAsync(MemberCardsDocument.Compose(Faces(0, 10), singly: false).ToHtml(), CancellationToken.None);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (watch, binder, highest) = (Stopwatch.StartNew(), new PdfBinder(file), before);
            for (var done = 0; done < Cards; done += Portion)
            {
                binder.Add(await engine.PrintAsync(MemberCardsDocument.Compose(Faces(done, Portion), singly: false).ToHtml(), CancellationToken.None));
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
            }

            binder.Finish("Thẻ hội viên");
            return
            [
                new($"{Cards} members' cards with their codes as one PDF", watch.Elapsed.TotalSeconds, "s", 60, $"{binder.Count} pages, {file.Length / Megabyte:0.0} MB"),
                new("memory kept between two portions of cards", (highest - before) / Megabyte, "MB", 50),
            ];
        }
        catch (PrintingUnavailableException unavailable)
        {
            return [new("members' cards as PDF", double.NaN, "s", Note: unavailable.Message)];
        }
    }

    private static MemberCardFace[] Faces(int from, int count) =>
    [
        .. Enumerable.Range(from, count).Select(number => new MemberCardFace(
            "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", $"Nguyễn Thị Phượng Vỹ {number}", "Chính thức", $"VL-{number:00000}", "Chi hội Biên Hòa", "3/2011",
            new($"https://so.example.vn/card/Q29uZ0hvYVhhSG9pQ{number:00000}"))),
    ];
}
