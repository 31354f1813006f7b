using System.Text.RegularExpressions;
using Registry.Domain.Days.Expressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Times;

/// <summary>Finds times: a whole cell or a value behind "Thời gian:", or somewhere in a sentence.</summary>
internal static partial class TimeFinder
{
    private const string Loose = " .;,:()-–\v+*";

    /// <summary>A cell or a value that is nothing but a time, as the plan says.</summary>
    public static ReadTime? Value(Passage value)
    {
        var written = value.Slice(0, value.Text.Length, Loose);
        if (written.IsEmpty)
            return null;
        if (Sentence().Match(written.Text) is { Success: true, Index: var end })
            written = written.Slice(0, end, Loose);
        if (Whole(written) is { } whole)
            return new(written.Line, whole, written.Span);
        if (Within(written, anywhere: true) is { } part)
            return part with { Written = written.Line, Span = written.Span, Confidence = Confidence.Likely, Why = new("Reading.TimeInPart", part.Written) };

        return new(written.Line, null, written.Span, Confidence.Guess, new("Reading.TimeUnreadable", written.Line));
    }

    /// <summary>The first time that a sentence names.</summary>
    /// <param name="anywhere">Also words that in a sentence mostly mean something else, such as "thường xuyên".</param>
    /// <param name="skip">Places that hold dates of other things, such as papers.</param>
    public static ReadTime? Within(Passage text, bool anywhere = false, Func<TextSpan, bool>? skip = null)
    {
        var past = 0;
        foreach (Match start in Starts().Matches(text.Bare).Where(start => start.Index >= past))
        {
            if (!anywhere && start.Groups["year"].Success)
                continue;
            if (!anywhere && start.Groups["adverb"].Success && !EndsThere(text.Bare, start.Index + start.Length))
                continue;
            if (skip?.Invoke(text.SpanOf(start.Index, start.Length)) == true || IsOfSomethingElse(text.Bare, start))
                continue;
            if (Remembers().Match(text.Text, start.Index) is { Success: true } span)
                past = span.Index + span.Length;
            else if (Longest(text, start.Index) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>A heading that is a time, under which the plan lists what happens in it: "Tháng 3", "QUÝ II/2025:".</summary>
    public static ReadTime? Heading(Passage heading)
    {
        var body = heading.Slice(0, heading.Text.Length, Loose);
        if (body.Text.Length > 60 || !HeadingStart().IsMatch(body.Bare))
            return null;

        var lead = HeadingLead().Match(body.Bare).Length;
        var time = body.Slice(lead, body.Text.Length - lead, Loose);
        return Whole(time) is { } expression and (MonthTime or QuarterTime or HalfYearTime or StandingTime or RecurringTime or TimeSequence)
            ? new(time.Text, expression, time.Span)
            : null;
    }

    private static TimeExpression? Whole(Passage written)
    {
        var text = written.Line;
        if (TimeExpression.TryRead(text, out var time))
            return time;

        // "Hoàn thành trong Quý II/2025", "Từ Quý I đến Quý III"
        var lead = Lead().Match(written.Bare);
        if (lead is { Success: true, Length: > 0 } && TimeExpression.TryRead(text[lead.Length..], out time))
            return time;

        return Aside().Match(text) is { Success: true, Index: > 0 } aside && TimeExpression.TryRead(text[..aside.Index].Trim(), out time)
            ? aside.Value.Contains("dự kiến", StringComparison.OrdinalIgnoreCase) ? new TentativeTime(time!) : time
            : null;
    }

    /// <summary>The longest run of words from here that reads as one time.</summary>
    private static ReadTime? Longest(Passage text, int start)
    {
        var run = Run().Match(text.Bare, start);
        for (var (length, tries) = (run.Length, 0); length > 2 && tries < 8; tries++)
        {
            var written = text.Slice(start, length, Loose);
            if (Whole(written) is { } expression and not DurationTime)
                return new(written.Line, expression, written.Span, Confidence.Likely, new("Reading.TimeInSentence"));

            length = text.Bare.LastIndexOfAny([' ', ',', '-'], start + length - 1, length) - start;
        }

        return null;
    }

    private static bool EndsThere(string bare, int end) => end >= bare.Length || bare[end..].TrimStart() is "" or ['.' or ';' or ')' or ',', ..];

    /// <summary>A term, a stage, the age of something, or the day of a paper.</summary>
    private static bool IsOfSomethingElse(string bare, Match start) => Other().IsMatch(bare[..start.Index]) || PaperBehind().IsMatch(bare[(start.Index + start.Length)..]);

    [GeneratedRegex("""
        \b(?:
          (?:(?:cuoi|dau|giua|trong|tu|khoang|du\s+kien|truoc|sau|den|het|hoan\s+thanh)\s+)*(?:cac\s+)?(?:quy\s+(?:[ivx]+|[1-4])\b|thang\s+\d{1,2}\b|ngay\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}|-\s*\d{1,2}/\d{1,2}|\s+thang\s+\d)|(?:(?:thuong|trung|ha)\s+)?tuan\s)
        | (?:0?6\s+thang\s+(?:dau|cuoi)\s+nam)
        | (?<!\d/)\d{1,2}/\d{1,2}/\d{4}
        | (?:dau|giua|cuoi)\s+nam\b
        | dip\s+(?:tet|nam\s+moi)
        | (?<adverb>thuong\s+xuyen|(?:hang|hằng)\s+(?:nam|quy|thang|tuan)|trong\s+nam|ca\s+nam|dinh\s+ky)
        | (?<year>nam\s+20\d\d)
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Starts();

    [GeneratedRegex(@"\G(?:(?:quy|thang|ngay|nam|den|va|het|dau|giua|cuoi|trong|tu|tuan|thu|tien|cung|cua|trung|ha|khoang|du|kien|truoc|sau|cham|nhat|hang|thuong|xuyen|ca|tet|nguyen|dan|dip|moi|dinh|ky|cac|hoan|thanh|lich|lan|moi|[ivx]{1,3}|giap|at|binh|dinh|mau|ky|canh|tan|nham|quy|ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi|\d{1,4})(?![\p{L}\d])|[\s/&,;-]|(?<=\d)\.(?=\d))+")]
    private static partial Regex Run();

    /// <summary>"12/7/1995 – 12/7/2020", from an event to its anniversary: no time in which anything is done.</summary>
    [GeneratedRegex(@"\G\d{1,2}\s?(?<sign>[/.-])\s?\d{1,2}\s?\k<sign>\s?\d{4}\s*[-–—]\s*\d{1,2}\s?\k<sign>\s?\d{1,2}\s?\k<sign>\s?\d{4}")]
    private static partial Regex Remembers();

    [GeneratedRegex(@"\.\s+(?=\p{Lu})")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:nhiem ky|giai doan|khoa|cach mang|nien khoa)\s*$")]
    private static partial Regex Other();

    [GeneratedRegex(@"^[\d/.-]*\s*(?:thang \d+ nam \d{4} )?\s*(?:cua|ve viec)\s")]
    private static partial Regex PaperBehind();

    [GeneratedRegex(@"^(?:(?:hoan thanh|xong|thuc hien|to chuc|trien khai|du kien|vao|trong|thoi gian|bat dau)\s+)+")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*[(\[].*$", RegexOptions.Singleline)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:(?:cac )?(?:hoat dong|noi dung|nhiem vu|su kien)\s+)?(?:(?:trong|cua)\s+)?(?:quy|thang|0?6 thang|dau|giua|cuoi|thuong xuyen|hang nam)\b")]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"^(?:(?:cac )?(?:hoat dong|noi dung|nhiem vu|su kien)\s+)?(?:(?:trong|cua)\s+)?")]
    private static partial Regex HeadingLead();
}
