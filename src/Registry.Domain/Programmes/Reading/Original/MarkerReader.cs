using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Reads what stands before an item.</summary>
internal static partial class MarkerReader
{
    private const string Alphabet = "abcdđeghiklmnopqrstuvxy";

    private static readonly Dictionary<char, int> Romans = new() { ['I'] = 1, ['V'] = 5, ['X'] = 10, ['L'] = 50, ['C'] = 100 };

    /// <summary>True for a line that begins something of its own, and goes on with no other.</summary>
    public static bool Opens(string line) => Read(line.TrimStart(' ', '\t', '#', '>').Replace("**", "", StringComparison.Ordinal)) != Marker.None;

    public static Marker Read(Passage passage) => Read(passage.Text);

    private static Marker Read(string text)
    {
        var match = Marks().Match(text);
        if (!match.Success)
            return Marker.None;

        string? Part(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;
        Marker Of(MarkerKind kind, string mark, int value) => new(kind, mark, value, match.Length);

        if (Part("annex") is { } annex)
            return Of(MarkerKind.Annex, annex, Part("annexNo") is { } no ? Number(no) : 1);
        if (Part("part") is { } part)
            return Of(MarkerKind.Part, part, Number(Part("partNo")!));
        if (Part("roman") is { } roman)
            return Of(MarkerKind.Roman, roman, Roman(roman));
        if (Part("capital") is { } capital)
            return Of(MarkerKind.Capital, capital, Alphabet.IndexOf(char.ToLowerInvariant(capital[0]), StringComparison.Ordinal) + 1);
        if (Part("article") is { } article)
            return Of(MarkerKind.Article, article, Number(article));
        if (Part("dotted") is { } dotted)
            return Of(dotted.Count(sign => sign == '.') > 1 ? MarkerKind.DottedTwice : MarkerKind.Dotted, dotted, Number(dotted[(dotted.LastIndexOf('.') + 1)..]));
        if (Part("arabic") is { } arabic)
            return Of(MarkerKind.Arabic, arabic, Number(arabic));
        if (Part("small") is { } small)
            return Of(MarkerKind.Small, small, Alphabet.IndexOf(small[0], StringComparison.Ordinal) + 1);
        if (Part("bracketed") is { } bracketed)
            return Of(MarkerKind.Bracketed, bracketed, char.IsAsciiDigit(bracketed[0]) ? Number(bracketed) : Roman(bracketed.ToUpperInvariant()));

        var bullet = Part("bullet")![0];
        return Of(MarkerKind.Bullet, bullet is '–' or '—' or '−' or '‑' ? "-" : bullet.ToString(), 0);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(1, Roman(text.ToUpperInvariant()));

    private static int Roman(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Romans.GetValueOrDefault(text[i]);
            sum += i + 1 < text.Length && value < Romans.GetValueOrDefault(text[i + 1]) ? -value : value;
        }

        return sum;
    }

    /// <remarks>A figure needs its point, stroke or bracket, so that "06 tháng" and "12/7/1995" are none; roman figures are tried before letters.</remarks>
    [GeneratedRegex("""
        ^(?:
          (?<annex>(?i:phụ\s+lục))(?:\s+(?<annexNo>[IVX]{1,5}|\d{1,2})\b)?[\s.:]*
        | (?<part>(?i:phần|chương)\s+(?:thứ\s+)?(?<partNo>[IVX]{1,5}|\d{1,2}|(?i:nhất|hai|ba|tư|năm))\b)[\s.:–-]*
        | (?!V/v)(?:(?i:mục)\s+)?(?<roman>X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:\s*[.):/–-]\s*|\s+(?=\p{Lu}{2}))(?=\S)
        | (?<capital>[A-HĐ])\s*[.):]\s+(?=\p{Lu})
        | (?i:điều)\s+(?<article>\d{1,3})\s*[.:]\s*
        | (?<dotted>\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[.):]\s*|\s+)(?=[^\d\s])
        | (?:(?i:nhiệm\s+vụ|hoạt\s+động|nội\s+dung|sự\s+kiện|mục)\s+(?=\d{1,2}\s*[.:]))?(?<arabic>\d{1,3})\s*(?:[.):]\s*|/\s+|\.?[-–]\s+)(?=[^\d\s])
        | (?<small>[a-zđ])\s*(?:\)\s*|[./]\s+)(?=\S)
        | \((?<bracketed>\d{1,2}|[ivx]{1,4})\)\s*(?=\S)
        | (?<bullet>[-–—−‑+•▪·●○■□◦❖➢✓→]|\*(?=\s))\s*(?=[^\d\s]|\d+\s)
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marks();
}
