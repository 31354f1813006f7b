using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Domain.Days.Expressions;

/// <summary>Takes a written time apart; whole dates stay together whichever sign parts them.</summary>
internal static partial class TimeTokens
{
    public static IReadOnlyList<TimeToken> Of(string text)
    {
        var written = text.Normalize(NormalizationForm.FormC);
        List<TimeToken> tokens = [];
        foreach (Match match in Pieces().Matches(written))
            tokens.Add(Token(match));

        tokens.Add(new(TimeTokenKind.End, "", written.Length));
        return tokens;
    }

    private static TimeToken Token(Match match)
    {
        if (match.Groups["month"].Success)
            return DateOf(match);
        if (match.Groups["number"].Success)
            return new(TimeTokenKind.Number, match.Value, match.Index);
        if (!match.Groups["word"].Success)
            return new(TimeTokenKind.Sign, match.Value is "–" or "—" or "−" ? "-" : match.Value, match.Index);

        var word = SearchText.Fold(match.Value);
        return word == "va" ? new(TimeTokenKind.Sign, "&", match.Index) : new(TimeTokenKind.Word, word, match.Index);
    }

    private static TimeToken DateOf(Match match)
    {
        int? Part(string group) => match.Groups[group] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : null;
        var to = new PartialDate(Part("year"), Part("month"), Part("day"));
        return Part("first") is { } first
            ? new(TimeTokenKind.Days, match.Value, match.Index, new(to.Year, to.Month, first), to)
            : new(TimeTokenKind.Date, match.Value, match.Index, to);
    }

    /// <summary>Days of a month, dates with one sign throughout, dates in words, numbers, words, signs.</summary>
    /// <remarks>"Tuần 3 tháng 5" is a week and not the third of May.</remarks>
    [GeneratedRegex("""
        (?<first>\d{1,2})\s*[-–—]\s*(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?(?!\d)
        |(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)
        |(?<day>\d{1,2})/(?<month>\d{1,2})(?![\d/])
        |(?<day>\d{1,2})\s+(?i:tháng)\s+(?<month>\d{1,2})(?:\s+(?i:năm)\s+(?<year>\d{4}))?(?!\d)(?<!(?i:tuần)\s[^;]*)
        |(?<number>\d+)
        |(?<word>\p{L}+)
        |[^\s]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pieces();
}
