using System.Text.RegularExpressions;
using Registry.Domain.Days.Expressions;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Finds which reports are owed: "Định kỳ 6 tháng (trước ngày 26/5) và cả năm (trước ngày 10/11) báo cáo …".</summary>
internal static partial class DeadlineFinder
{
    /// <summary>A period and its last day stand this near to each other.</summary>
    private const int Near = 90;

    public static IEnumerable<ReadDeadline> In(Passage passage)
    {
        if (!Owes().IsMatch(passage.Bare))
            yield break;

        foreach (var sentence in Sentences(passage).Where(sentence => Owes().IsMatch(sentence.Bare)))
        {
            var days = Days().Matches(sentence.Bare).ToList();
            var periods = Periods().Matches(sentence.Bare).ToList();
            var (to, through) = (To(sentence), Through(sentence));
            if (days.Count == 0)
            {
                foreach (var period in periods.Where(_ => Regularly().IsMatch(sentence.Bare)).Select(Period).Distinct())
                    yield return new(period, null, to, through, sentence.Line, sentence.Span);
                continue;
            }

            foreach (var (day, period) in Paired(days, periods))
                yield return new(period, Time(sentence, day), to, through, sentence.Line, sentence.Span);
        }
    }

    /// <summary>As many periods as days go together in order; else each day goes with the nearest period.</summary>
    private static IEnumerable<(Match Day, ReportPeriod Period)> Paired(List<Match> days, List<Match> periods)
    {
        if (days.Count == periods.Count)
            return days.Zip(periods, (day, period) => (day, Period(period)));

        return days.Select(day => (day, periods.OrderBy(period => Distance(day, period)).FirstOrDefault() is { } nearest && Distance(day, nearest) < Near ? Period(nearest) : ReportPeriod.Other));
    }

    /// <summary>What stands before counts as nearer.</summary>
    private static int Distance(Match day, Match period) => period.Index < day.Index ? day.Index - period.Index - period.Length : (period.Index - day.Index - day.Length) * 2;

    private static ReportPeriod Period(Match match) =>
        match.Groups["half"].Success ? ReportPeriod.HalfYear : match.Groups["year"].Success ? ReportPeriod.Year : match.Groups["quarter"].Success ? ReportPeriod.Quarter : ReportPeriod.Month;

    private static ReadTime Time(Passage sentence, Match day)
    {
        var written = sentence.Slice(day.Index, day.Length, " ,.;()");
        var text = Yearly().Replace(written.Line, "");
        return TimeExpression.TryRead(text, out var expression)
            ? new(written.Line, expression, written.Span)
            : new(written.Line, null, written.Span, Confidence.Guess, new("Reading.TimeUnreadable", written.Line));
    }

    private static string? To(Passage sentence) => Unit(sentence, Towards().Match(sentence.Bare));

    private static string? Through(Passage sentence) => Unit(sentence, Via().Match(sentence.Bare));

    private static string? Unit(Passage sentence, Match lead)
    {
        if (!lead.Success)
            return null;

        var phrase = AgencyPhrases.At(sentence, lead.Index + lead.Length);
        return phrase is { } found ? sentence.Slice(found.Start, found.Length).Line : null;
    }

    private static IEnumerable<Passage> Sentences(Passage passage)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(passage.Text))
        {
            yield return passage.Slice(start, end.Index + 1 - start);
            start = end.Index + end.Length;
        }

        yield return passage.Slice(start, passage.Text.Length - start);
    }

    [GeneratedRegex(@"\b(?:bao cao|so ket|tong ket|gui ve)\b")]
    private static partial Regex Owes();

    [GeneratedRegex(@"\b(?:truoc|cham nhat(?: la)?|han cuoi(?: la)?|xong truoc|vao|truoc va den)\s+(?:vao\s+)?(?:ngay\s+)?\d{1,2}\s*(?:/\s*\d{1,2}(?:/\d{4})?|\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)(?:\s+(?:hang|moi)\s+(?:nam|quy|thang))?")]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:(?<half>0?6 thang|sau thang)|(?<quarter>(?:(?:hang|moi) |(?<=bao cao ))quy\b)|(?<month>(?:hang |moi )thang)|(?<year>ca nam|hang nam|(?<=bao cao |tong ket )nam\b|bao cao nam|1 nam|01 nam|nam(?= \(| truoc)))")]
    private static partial Regex Periods();

    [GeneratedRegex(@"\b(?:dinh ky|hang nam|cac bao cao|bao cao .{0,60}(?:hang nam|6 thang))")]
    private static partial Regex Regularly();

    [GeneratedRegex(@"\s*(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng)\s*$")]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(?:ve|gui|bao cao|de|cho) (?=(?:so|ubnd|uy ban|lien hiep|van phong|phong|ban|hoi|tinh uy|thanh uy|mttq|thuong truc|bo) )")]
    private static partial Regex Towards();

    [GeneratedRegex(@"\b(?<!\b(?:ket|hieu|vuot) )(?:qua|thong qua)\s+(?=\S)")]
    private static partial Regex Via();

    [GeneratedRegex(@"(?<=[\p{L})])[.;]\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
