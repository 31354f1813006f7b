using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Head;

/// <summary>Weighs what the letterhead, the introduction and a page's own facts say, and decides.</summary>
internal static partial class HeadFacts
{
    public static Found<string>? Number(HeadReading head) => head.Number ?? Fact(head, "so hieu");

    public static Found<string>? Type(HeadReading head) => head.Type ?? Fact(head, "loai van ban");

    public static Found<PartialDate>? Date(HeadReading head)
    {
        if (head.Date is not null)
            return head.Date;

        return head.Facts.GetValueOrDefault("ngay ban hanh") is { } fact && PartialDateOf(fact.Text) is { } date ? new(date, fact.Span, Confidence.Likely, new("Reading.FromWebPage")) : null;
    }

    /// <summary>The body that "ban hành Kế hoạch"; else the last of the letterhead; else what a page says.</summary>
    public static Found<string>? Issuer(HeadReading head)
    {
        foreach (var passage in Enumerable.Reverse(head.Introduction))
        {
            var found = AgencyPhrases.Of(passage).LastOrDefault(phrase => Issues().IsMatch(passage.Bare[phrase.End..]));
            if (found.Length > 0)
            {
                var name = passage.Slice(found.Start, found.Length);
                return new(name.Line + PlaceBehind(head, name), name.Span);
            }
        }

        return head.Bodies is [.., var last] ? new(last.Line, last.Span, Confidence.Likely, new("Reading.FromLetterhead")) : Fact(head, "co quan ban hanh");
    }

    /// <summary>"Ủy ban nhân dân tỉnh" of the introduction is that of the letterhead, which names the place.</summary>
    private static string PlaceBehind(HeadReading head, Passage name)
    {
        if (!EndsInKind().IsMatch(name.Bare))
            return "";

        var whole = Committee().Replace(name.Bare, "uy ban nhan dan ");
        var body = head.Bodies.LastOrDefault(body => body.Bare.Replace('\v', ' ').StartsWith(whole + " ", StringComparison.Ordinal));
        return body is null ? "" : " " + CultureInfo.GetCultureInfo("vi-VN").TextInfo.ToTitleCase(body.Line[(whole.Length + 1)..].ToLowerInvariant());
    }

    public static Found<string>? Superior(HeadReading head) => head.Bodies is [var first, _, ..] ? new(first.Line, first.Span) : null;

    public static Found<string>? Summary(HeadReading head) => head.Summary is { IsEmpty: false } summary ? new(summary.Line.TrimEnd(' ', '.'), summary.Span) : Fact(head, "trich yeu");

    /// <summary>The year of the plan: its summary says it, else its introduction, else its date.</summary>
    public static Found<int>? Year(HeadReading head, IReadOnlyList<Passage> body)
    {
        if (head.Summary is { } summary && YearIn(summary) is { } year)
            return year;
        if (head.Introduction.AsEnumerable().Reverse().Take(1).Select(passage => After(passage)).FirstOrDefault(found => found is not null) is { } said)
            return said with { Confidence = Confidence.Likely };
        if (Date(head) is { Value.Year: { } dated } date)
            return new(dated, date.Span, Confidence.Likely, new("Reading.YearFromDate"));

        return body.Take(200).Where(passage => passage.Text.Length < 120).Select(YearIn).FirstOrDefault(found => found is not null) is { } guessed
            ? guessed with { Confidence = Confidence.Guess, Why = new("Reading.YearFromText") } : null;
    }

    /// <summary>What the introduction says of the plan's year stands where it is issued, not where papers are cited.</summary>
    private static Found<int>? After(Passage passage)
    {
        var issues = Issuing().Match(passage.Bare);
        return issues.Success ? YearIn(passage.Slice(issues.Index, passage.Text.Length - issues.Index)) : null;
    }

    private static Found<int>? YearIn(Passage passage) => YearOf().Matches(passage.Bare).LastOrDefault() is { } match
        ? new(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), passage.SpanOf(match.Index, match.Length)) : null;

    private static Found<string>? Fact(HeadReading head, string name) =>
        head.Facts.GetValueOrDefault(name) is { } fact ? new(fact.Line, fact.Span, Confidence.Likely, new("Reading.FromWebPage")) : null;

    private static PartialDate? PartialDateOf(string text)
    {
        try
        {
            return PartialDate.TryParse(text, out var date) ? date : null;
        }
        catch (RuleException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?:da\s+)?(?:ban hanh|xay dung|de ra|lap|trien khai|to chuc thuc hien|huong dan)\s+(?:cac\s+)?(?:ke hoach|chuong trinh|noi dung|mot so|huong dan|de an)")]
    private static partial Regex Issues();

    [GeneratedRegex(@"\b(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)$")]
    private static partial Regex EndsInKind();

    [GeneratedRegex(@"^ubnd ")]
    private static partial Regex Committee();

    [GeneratedRegex(@"(?:ban hanh|xay dung|de ra|lap)\s+(?:ke hoach|chuong trinh)")]
    private static partial Regex Issuing();

    /// <summary>"năm 2025", where it is not the year of a date.</summary>
    [GeneratedRegex(@"(?<!thang\s+\d{1,2}\s+)\bnam\s+(?<year>20\d\d)\b")]
    private static partial Regex YearOf();
}
