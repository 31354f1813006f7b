using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Tests.Documents;

/// <summary>A PDF file as other programs read it.</summary>
internal sealed partial class PrintedPaper : IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private readonly byte[] bytes;

    public PrintedPaper(byte[] bytes)
    {
        this.bytes = bytes;
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>The names of the fonts without their subset's prefix, and whether each is embedded and can be searched.</summary>
    public IReadOnlyList<(string Name, bool Embedded, bool Searchable)> Fonts =>
        [.. Read("pdffonts", file).Split('\n').Skip(2).Select(line => FontLine().Match(line)).Where(line => line.Success)
            .Select(line => (line.Groups["name"].Value, line.Groups["emb"].Value == "yes", line.Groups["uni"].Value == "yes"))];

    /// <summary>The families, in their regular, bold and italic cuts.</summary>
    public IReadOnlyList<string> Families =>
        [.. Fonts.Select(font => font.Name.Split('-')[0]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The text in the order it was written, with every run of white space as one space.</summary>
    public string Text => Spaces().Replace(Read("pdftotext", "-raw", file, "-"), " ").Trim();

    /// <summary>The text of each page.</summary>
    public IReadOnlyList<string> Pages =>
        [.. Read("pdftotext", "-layout", file, "-").Split('\f').SkipLast(1)];

    public string Structure => Read("pdfinfo", "-struct-text", file);

    /// <summary>The language the file declares.</summary>
    public string Language => LanguageEntry().Match(Encoding.Latin1.GetString(bytes)).Groups["language"].Value;

    /// <summary>Readers show the headings beside the pages.</summary>
    public bool HasOutline => Encoding.Latin1.GetString(bytes).Contains("/Outlines ", StringComparison.Ordinal);

    public string Info(string key) =>
        Read("pdfinfo", file).Split('\n').FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal))?[(key.Length + 1)..].Trim() ?? "";

    /// <summary>Where words stand, in millimetres from the left and the top of their page.</summary>
    public IReadOnlyList<Word> Words =>
        [.. Read("pdftotext", "-bbox", file, "-").Split("<page ").Skip(1).SelectMany((page, index) => WordBox().Matches(page).Select(word => new Word(
            index + 1, word.Groups["text"].Value, Millimetres(word, "x1"), Millimetres(word, "y1"), Millimetres(word, "x2"), Millimetres(word, "y2"))))];

    public void Dispose() => File.Delete(file);

    private static double Millimetres(Match word, string group) =>
        double.Parse(word.Groups[group].Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private static string Read(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} refuses: {error.GetAwaiter().GetResult()}");
        return output;
    }

    [GeneratedRegex(@"^(?:[A-Z]{6}\+)?(?<name>\S+)\s+.*\s(?<emb>yes|no)\s+(?:yes|no)\s+(?<uni>yes|no)\s+\d+\s+\d+\s*$")]
    private static partial Regex FontLine();

    [GeneratedRegex(@"/Lang\s*\((?<language>[^)]*)\)")]
    private static partial Regex LanguageEntry();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"<word xMin=""(?<x1>[\d.]+)"" yMin=""(?<y1>[\d.]+)"" xMax=""(?<x2>[\d.]+)"" yMax=""(?<y2>[\d.]+)"">(?<text>[^<]*)</word>")]
    private static partial Regex WordBox();

    public sealed record Word(int Page, string Text, double Left, double Top, double Right, double Bottom);
}
