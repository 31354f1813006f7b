using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Papers;

/// <summary>Finds the papers that a paragraph cites: type, number, date, issuer, term and what it is about.</summary>
internal static partial class PaperFinder
{
    public static IEnumerable<ReadPaper> In(Passage passage, bool isIntroduction)
    {
        if (!passage.Text.AsSpan().ContainsAnyInRange('0', '9'))
            yield break;

        var matches = Citations().Matches(passage.Text);
        for (var i = 0; i < matches.Count; i++)
        {
            var number = string.Concat(matches[i].Groups["number"].Value.Where(character => !char.IsWhiteSpace(character)));
            if (PaperNumber.Of(number) is null)
                continue;

            var end = matches[i].Index + matches[i].Length;
            var next = i + 1 < matches.Count ? matches[i + 1].Index : passage.Text.Length;
            var issuer = IssuedBy().Match(passage.Text[end..next]);
            var about = About().Match(passage.Text[(end + issuer.Length)..next]);
            yield return new(Type(matches[i]), number, DateOf(matches[i]), Clean(issuer.Groups["issuer"].Value), Clean(about.Groups["about"].Value),
                As(passage, matches[i], isIntroduction), passage.SpanOf(matches[i].Index, matches[i].Length))
            {
                Term = TermOf(passage.Text[end..next], issuer),
            };
        }
    }

    private static string Type(Match match)
    {
        var type = match.Groups["type"].Value.Trim();
        return type.Length == 0 ? "" : char.ToUpper(type[0], CultureInfo.InvariantCulture) + type[1..].ToLower(CultureInfo.InvariantCulture);
    }

    private static CitedAs As(Passage passage, Match match, bool isIntroduction)
    {
        if (!isIntroduction)
            return CitedAs.Mention;

        return Proposes().IsMatch(passage.Bare[..match.Index]) || match.Groups["type"].Value.StartsWith("Tờ trình", StringComparison.OrdinalIgnoreCase) ? CitedAs.Proposal : CitedAs.Basis;
    }

    /// <summary>A date that does not exist is no date; that it does not is said elsewhere.</summary>
    private static PartialDate DateOf(Match match)
    {
        int? Part(string group) => match.Groups[group] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : null;
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        return year is null || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month ?? 1) ? default : new(year, month, day);
    }

    private static string? TermOf(string behind, Match issuer) =>
        Term().Match(behind) is { Success: true } term && term.Index < issuer.Length + 60 ? term.Groups["term"].Value : null;

    private static string? Clean(string text) => Joined().Replace(text, "").Trim(' ', ',', ';', '.', '"', '“', '”', ':', '(') is { Length: > 0 } clean ? clean : null;

    [GeneratedRegex("""
        (?<type>(?i:chương\s+trình\s+hành\s+động|chương\s+trình\s+phối\s+hợp|chương\s+trình|nghị\s+quyết|nghị\s+định|quyết\s+định|chỉ\s+thị|quy\s+chế|quy\s+định|thông\s+báo|thông\s+tri|thông\s+tư(?:\s+liên\s+tịch)?
          |hướng\s+dẫn|kế\s+hoạch|kết\s+luận|báo\s+cáo|tờ\s+trình|công\s+văn|công\s+điện|văn\s+bản|đề\s+án|luật|pháp\s+lệnh))(?:\s+|(?<=[Ll]uật|[Pp]háp\s[Ll]ệnh)\s+[\p{L}\s]{2,60}?\s)(?:số\s*:?\s*)?
        (?<number>\d{1,5}\p{L}?(?:\s*/\s*\d{4})?\s?[-/]\s?(?=[\p{Lu}])[\p{L}\d&]+(?:\s?[-/]\s?[\p{Lu}][\p{L}&]*)*)
        (?:\s*,?\s*(?:ngày\s+)?(?:(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})|(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Citations();

    /// <summary>"của Ban Bí thư Trung ương Đảng".</summary>
    [GeneratedRegex(@"^\s*,?\s*của\s+(?<issuer>[^,;.:""“”(]{2,100}?)(?=\s*(?:[,;.:""“”(]|$)|\s(?:về|quy định|Quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|triển khai|thực hiện|trên)\s)")]
    private static partial Regex IssuedBy();

    /// <summary>"về tăng cường …".</summary>
    [GeneratedRegex(@"^\s*(?:\((?:khóa|khoá)[^)]*\))?\s*,?\s*(?:“|""|về(?: việc)?\s|quy định\s|ban hành\s|phê duyệt\s|sửa đổi\s|hướng dẫn\s|triển khai\s|thực hiện\s)(?<about>.*)$", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex About();

    /// <summary>What only joins it to the next paper.</summary>
    [GeneratedRegex(@"[\s,;]+(?:và|cùng|theo)\s*$")]
    private static partial Regex Joined();

    [GeneratedRegex(@"\(\s*kh[óo][aá]\s+(?<term>[IVXL]+)\s*\)")]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(?:theo|xet|thuc hien) (?:de nghi|to trinh|de xuat)\b")]
    private static partial Regex Proposes();
}
