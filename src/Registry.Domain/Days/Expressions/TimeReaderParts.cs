using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Days.Expressions;

internal sealed partial class TimeReader
{
    /// <summary>A name of a lunar year comes again after sixty; without its number, the one of these is meant.</summary>
    private const int FirstNamedYear = 1990;
    private const int YearNames = 60;

    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];

    /// <summary>Quarters and months, or a part of them.</summary>
    private TimeExpression? Parts()
    {
        var start = at;
        var part = Part();
        Takes("trong");
        if (part == TimePart.Whole && Here.Is("tu") && (tokens[at + 1].Is("quy") || tokens[at + 1].Is("thang")))
            at++;
        if (Takes("cac", "quy") || Takes("quy"))
            return new QuarterTime(part, (QuarterSet)List(Quarter), Year());
        if (Takes("cac", "thang") || Takes("thang"))
            return new MonthTime(part, List(Month), Year());
        if (part == TimePart.Whole && Here.Kind == TimeTokenKind.Number && Here.Number is >= 1 and <= 12 && tokens[at + 1].Is("/") && IsYear(tokens[at + 2]))
            return new MonthTime(part, MonthTime.Bit(Month()), Year());

        at = start;
        return null;
    }

    /// <summary>"Đầu", "giữa", "cuối", and the three times ten days of a month: "thượng", "trung", "hạ tuần".</summary>
    private TimePart Part() => Takes("dau") || Takes("thuong", "tuan") ? TimePart.Early
        : Takes("giua") || Takes("trung", "tuan") ? TimePart.Middle
        : Takes("cuoi") || Takes("ha", "tuan") ? TimePart.Late
        : TimePart.Whole;

    /// <summary>A year, or a span of years with or without its name.</summary>
    private YearSpanTime? Years()
    {
        var start = at;
        Takes("trong");
        var kind = Takes("giai", "doan") ? YearSpanKind.Stage : Takes("nhiem", "ky") ? YearSpanKind.Term : YearSpanKind.Years;
        var named = Takes("nam") || kind != YearSpanKind.Years;
        if (!IsYear(Here))
        {
            at = named ? throw Unreadable() : start;
            return null;
        }

        var from = Take().Number;
        if (!Takes("-") && !Takes("den"))
            return new(kind == YearSpanKind.Years ? YearSpanKind.Year : kind, from, from);

        Takes("nam");
        var to = IsYear(Here) && Here.Number >= from ? Take().Number : throw Unreadable();
        return new(kind, from, to);
    }

    /// <summary>A day, or from one day to another.</summary>
    private TimeExpression? Days()
    {
        var from = Takes("tu");
        Takes("ngay");
        if (!from && Here.Kind == TimeTokenKind.Days && Take() is var days)
            return new DayRangeTime(days.From, days.To);
        if (Here.Kind != TimeTokenKind.Date)
            return from ? throw Unreadable() : null;

        var first = Take().From;
        if (!(from ? Takes("den") : Takes("-") || Takes("den")))
            return from ? throw Unreadable() : new DayTime(first);

        Takes("het");
        Takes("ngay");
        return new DayRangeTime(first, Here.Kind == TimeTokenKind.Date ? Take().From : throw Unreadable());
    }

    private DurationTime? Duration()
    {
        if (Here.Kind != TimeTokenKind.Number || Here.Text.Length > 3 || tokens[at + 1].Kind != TimeTokenKind.Word)
            return null;

        var count = Take().Number;
        return new(count, Takes("ngay") ? DurationUnit.Days : Takes("tuan") ? DurationUnit.Weeks : Takes("thang") ? DurationUnit.Months : Takes("nam") ? DurationUnit.Years : throw Unreadable());
    }

    /// <summary>Tết with the name of its year, its number, or both, which must then be one year's.</summary>
    private OccasionTime Tet()
    {
        if (Takes("nguyen"))
            Expect("dan");
        Takes("nam");
        var start = at;
        if (Here.Kind != TimeTokenKind.Word)
            return new(Expressions.Occasion.Tet, Year());

        var name = $"{Take().Text} {Take().Text}";
        var year = Year() ?? Enumerable.Range(FirstNamedYear, YearNames).FirstOrDefault(year => NameOf(year) == name);
        if (year == 0)
            throw Unreadable(tokens[start]);
        if (NameOf(year) != name)
            throw new RuleException("Time.YearHasAnotherName", year, CanChi.OfYear(year));

        return new(Expressions.Occasion.Tet, year);
    }

    private static string NameOf(int year) => SearchText.Fold(CanChi.OfYear(year));

    private int List(Func<int> one)
    {
        var first = one();
        var set = MonthTime.Bit(first);
        while (true)
        {
            if (Takes("-") || Takes("den"))
            {
                Takes("quy");
                Takes("thang");
                var last = one();
                for (var i = first; i <= last; i++)
                    set |= MonthTime.Bit(i);
                if (last < first)
                    throw Unreadable(tokens[at - 1]);
            }
            else if (Takes(",") || Takes("&"))
            {
                Takes("&");
                Takes("quy");
                Takes("thang");
                first = one();
                set |= MonthTime.Bit(first);
            }
            else
            {
                return set;
            }
        }
    }

    private int Quarter()
    {
        var roman = Array.IndexOf(Roman, Here.Text) + 1;
        var quarter = roman > 0 ? roman : Here.Kind == TimeTokenKind.Number && Here.Text.Length == 1 ? Here.Number : 0;
        return Taken(quarter, 4);
    }

    private int Month() => Taken(Here.Kind == TimeTokenKind.Number && Here.Text.Length <= 2 ? Here.Number : 0, 12);

    private int Taken(int number, int most)
    {
        if (number < 1 || number > most)
            throw Unreadable();

        at++;
        return number;
    }

    /// <summary>"/2025", "năm 2025" or "2025", where a year follows.</summary>
    private int? Year()
    {
        var skip = Here.Is("/") || Here.Is("nam") ? 1 : 0;
        if (!IsYear(tokens[Math.Min(at + skip, tokens.Count - 1)]))
            return skip == 1 ? throw Unreadable() : null;

        at += skip;
        return Take().Number;
    }

    private static bool IsYear(TimeToken token) => token.Kind == TimeTokenKind.Number && token.Text.Length == 4 && token.Number is >= FirstYear and <= LastYear;

    private bool Takes(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || !tokens[at + i].Is(words[i]))
                return false;
        }

        at += words.Length;
        return true;
    }

    private void Expect(string word)
    {
        if (!Takes(word))
            throw Unreadable();
    }

    private TimeToken Take() => tokens[at++];

    private RuleException Unreadable(TimeToken? token = null)
    {
        var found = token ?? Here;
        return found.Kind == TimeTokenKind.End ? new("Time.Unfinished", written.Trim()) : new("Time.Unreadable", written[found.Start..].Trim(), found.Start + 1);
    }
}
