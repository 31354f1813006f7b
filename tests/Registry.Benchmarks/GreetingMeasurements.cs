using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Benchmarks;

/// <summary>How fast a round of greetings in two languages is printed and bound, and what it takes of memory.</summary>
internal static class GreetingMeasurements
{
    private const int Letters = 500;
    private const int Portion = 25;
    private const double Megabyte = 1024 * 1024;

    public static async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        await using var engine = new BrowserEngine(Options.Create(new DocumentsOptions()), NullLogger<BrowserEngine>.Instance);
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            await engine.PrintAsync(GreetingLettersDocument.Compose([Letter(0)]).ToHtml(), CancellationToken.None);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (set, most) = (Environment.WorkingSet, 0L);
            var (watch, binder, highest) = (Stopwatch.StartNew(), new PdfBinder(file), before);
            for (var done = 0; done < Letters; done += Portion)
            {
                binder.Add(await engine.PrintAsync(GreetingLettersDocument.Compose([.. Enumerable.Range(done, Portion).Select(Letter)]).ToHtml(), CancellationToken.None));
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
                most = Math.Max(most, Environment.WorkingSet);
            }

            binder.Finish("Thư chúc mừng");
            return
            [
                new($"{Letters} greeting letters in two languages as one PDF", watch.Elapsed.TotalSeconds, "s", 30, $"{binder.Count} pages, {file.Length / Megabyte:0.0} MB"),
                new("memory kept between two portions of letters", (highest - before) / Megabyte, "MB", 50),
                new("memory of the process at most above what it was", (most - set) / Megabyte, "MB", 100),
            ];
        }
        catch (PrintingUnavailableException unavailable)
        {
            return [new("greeting letters as one PDF", double.NaN, "s", Note: unavailable.Message)];
        }
    }

    private static GreetingLetter Letter(int number) => new(
        new("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Union of Friendship Organisations of Đồng Nai", "Số 2 Nguyễn Văn Trị, Biên Hòa"),
        new(
            "Đồng Nai", $"Tổng Lãnh sự quán nước Cộng hòa Dân chủ Nhân dân Lào {number}", "Thư chúc mừng",
            "Nhân dịp kỷ niệm lần thứ 52 Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào, chúng tôi trân trọng gửi tới quý Tổng Lãnh sự quán lời chúc mừng tốt đẹp nhất.\nChúc tình hữu nghị giữa nhân dân hai nước mãi mãi xanh tươi.",
            "Chủ tịch", "Nguyễn Thị Phượng Vỹ"),
        new(
            "Đồng Nai", $"Consulate General of the Lao People’s Democratic Republic {number}", "Letter of congratulation",
            "On the 52nd anniversary of the National Day of the Lao People’s Democratic Republic, we have the honour to convey to the Consulate General our warmest congratulations.\nWe wish lasting friendship between our two peoples.",
            "President", "Nguyễn Thị Phượng Vỹ"),
        new("ບຸນມີ ພົມມະຈັນ", "lo"),
        new(2027, 11, 25),
        2027,
        false);
}
