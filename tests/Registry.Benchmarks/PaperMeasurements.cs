using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Benchmarks;

/// <summary>How fast a one-page letter is printed once the browser engine runs.</summary>
internal static class PaperMeasurements
{
    public static async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        await using var engine = new BrowserEngine(Options.Create(new DocumentsOptions()), NullLogger<BrowserEngine>.Instance);
        var bytes = 0;
        try
        {
            var time = await Measurement.TimeAsync(
                async () => bytes = (await engine.PrintAsync(GreetingLetterDocument.Compose(Letter).ToHtml(), CancellationToken.None)).Length,
                runs: 21,
                warmUps: 5);
            return [new("a one-page letter as PDF, engine warm", time.Median, "ms", 60, $"{bytes / 1024} KB, at best {time.Best:0.##} ms")];
        }
        catch (PrintingUnavailableException unavailable)
        {
            return [new("a one-page letter as PDF", double.NaN, "ms", Note: unavailable.Message)];
        }
    }

    private static GreetingLetter Letter => new(
        new("Liên hiệp các tổ chức hữu nghị thành phố Đồng Nai", "Union of Friendship Organisations of Đồng Nai"),
        new(
            "Đồng Nai",
            "Tổng Lãnh sự quán nước Cộng hòa Dân chủ Nhân dân Lào",
            "Thư chúc mừng",
            "Nhân dịp Quốc khánh lần thứ 51, chúng tôi trân trọng gửi tới Quý Cơ quan lời chúc mừng tốt đẹp nhất.\nChúc tình hữu nghị giữa nhân dân hai nước mãi mãi xanh tươi.",
            "Chủ tịch",
            "Nguyễn Thị Hương"),
        null,
        null,
        new(2026, 12, 2),
        2026,
        false);
}
