using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Domain.Papers;

/// <summary>A paper that a text names: "Chỉ thị số 12-CT/TW, ngày 05/01/2022".</summary>
/// <param name="Start">Where its number begins in the text.</param>
public sealed partial record PaperCitation(string? TypeName, NumberReading Number, DateOnly? IssuedOn, int Start, int Length)
{
    private static readonly string Names = string.Join('|', PaperTypes.All.Select(type => type.Name).Distinct()
        .OrderByDescending(name => name.Length).Select(Regex.Escape).Append("Văn bản"));

    private static readonly Regex Pattern = new(
        $@"((?<type>{Names})\s+)?(số\s*:?\s*)?(?<number>[0-9]{{1,5}}\s?(/\s?(19|20)[0-9]{{2}})?\s?[-/–]\s?\p{{L}}[\p{{L}}\p{{Nd}}&]*(\s?[-/–]\s?\p{{Lu}}[\p{{L}}\p{{Nd}}&]*)*)"
        + @"(,?\s*ngày\s+(?<day>[0-9]{1,2})(\s*/\s*|\s+tháng\s+)(?<month>[0-9]{1,2})(\s*/\s*|\s+năm\s+)(?<year>[0-9]{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));

    /// <summary>All papers that a text names by their numbers.</summary>
    public static IReadOnlyList<PaperCitation> FindIn(string text) =>
    [
        .. Pattern.Matches(text.Normalize(NormalizationForm.FormC)).Select(Of).OfType<PaperCitation>(),
    ];

    private static PaperCitation? Of(Match found)
    {
        var written = found.Groups["number"];
        var reading = PaperNumber.Read(written.Value);
        // a symbol has capitals: "7/người" and "5-km" name no paper
        if (reading.Number is not { } number || !number.Symbol.Any(char.IsUpper))
            return null;

        var type = found.Groups["type"].Success ? Spaces().Replace(found.Groups["type"].Value, " ") : null;
        return new(type, reading.Beside(type), Day(found), written.Index, written.Length);
    }

    private static DateOnly? Day(Match found) =>
        found.Groups["year"].Success && DateOnly.TryParseExact(
            $"{found.Groups["day"].Value}/{found.Groups["month"].Value}/{found.Groups["year"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
