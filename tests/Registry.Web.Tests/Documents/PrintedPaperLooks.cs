using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Registry.Web.Tests.Documents;

/// <summary>How a printed page looks: sizes of pages, of letters, and rules.</summary>
internal sealed partial class PrintedPaper
{
    private const double Zoom = 3;
    private const double ThinnestRule = 0.1;
    private const double ThickestRule = 0.6;

    private string? drawing;

    /// <summary>The width and height of each page in millimetres.</summary>
    public IReadOnlyList<(double Width, double Height)> Sizes =>
        [.. PageBox().Matches(Read("pdftotext", "-bbox", file, "-")).Select(page => (Millimetres(page, "width"), Millimetres(page, "height")))];

    /// <summary>The size in points of the first line that holds the text, and whether it is bold or italic.</summary>
    public (int Points, bool Bold, bool Italic) LookOf(string text)
    {
        var drawn = drawing ??= Read("pdftohtml", "-xml", "-i", "-stdout", "-fontfullname", "-zoom", $"{Zoom}", file);
        var fonts = FontSpec().Matches(drawn).ToDictionary(font => font.Groups["id"].Value);
        var line = TextLine().Matches(drawn).FirstOrDefault(line => Plain(line.Groups["text"].Value).Contains(text, StringComparison.Ordinal));
        Assert.True(line is not null, $"“{text}” is not on the paper.");
        var font = fonts[line.Groups["font"].Value];
        var (size, name) = (double.Parse(font.Groups["size"].Value, CultureInfo.InvariantCulture), font.Groups["family"].Value);
        return ((int)Math.Round(size / Zoom), name.Contains("Bold", StringComparison.Ordinal), name.Contains("Italic", StringComparison.Ordinal));
    }

    /// <summary>The horizontal rules of the first page, in millimetres.</summary>
    public IReadOnlyList<Word> Rules => [.. RulePath().Matches(Read("pdftocairo", "-svg", "-f", "1", "-l", "1", file, "-"))
        .Select(path => new Word(1, "", Millimetres(path, "x1"), Millimetres(path, "y1"), Millimetres(path, "x2"), Millimetres(path, "y3")))
        .Where(rule => Math.Abs(rule.Bottom - rule.Top) is > ThinnestRule and < ThickestRule)];

    private static string Plain(string markup) => WebUtility.HtmlDecode(Tag().Replace(markup, ""));

    [GeneratedRegex(@"<page width=""(?<width>[\d.]+)"" height=""(?<height>[\d.]+)"">")]
    private static partial Regex PageBox();

    [GeneratedRegex(@"<fontspec id=""(?<id>\d+)"" size=""(?<size>[\d.]+)"" family=""(?<family>[^""]*)""")]
    private static partial Regex FontSpec();

    [GeneratedRegex(@"<text [^>]*font=""(?<font>\d+)"">(?<text>.*?)</text>")]
    private static partial Regex TextLine();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"fill:rgb\(0%,0%,0%\)[^>]* d=""M (?<x1>[\d.]+) (?<y1>[\d.]+) L (?<x2>[\d.]+) [\d.]+ L [\d.]+ (?<y3>[\d.]+)")]
    private static partial Regex RulePath();
}
