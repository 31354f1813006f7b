using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Puts lines together to paragraphs again where a page or the edge of the paper parted them.</summary>
internal static partial class Passages
{
    /// <summary>A line as long as this was likely broken at the edge of the paper.</summary>
    private const int Wide = 55;

    /// <summary>A page may end in the middle of a sentence: that many empty lines and a page number may lie between.</summary>
    private const int Gap = 3;

    public static IReadOnlyList<Passage> Of(PlanText original)
    {
        List<Passage> passages = [];
        PassageBuilder builder = new(original);
        var (blanks, isApart) = (0, false);
        void End()
        {
            if (!builder.IsEmpty)
                passages.Add(builder.Build(isApart));
            builder = new(original);
        }

        foreach (var line in original.Lines)
        {
            if (line.IsBlank || IsPageNumber(line.Text))
            {
                blanks++;
                continue;
            }

            var (join, closeUp) = line.IsRow || IsRule(line.Text) ? (false, false) : Joins(builder, line.Text, blanks);
            if (!join)
                (_, isApart) = (EndOf(End), blanks > 0);
            blanks = 0;
            if (line.IsRow)
                passages.Add(Row(original, line));
            else
                builder.Add(line, closeUp);
        }

        End();
        return passages;
    }

    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    /// <summary>A line of dashes, dots or stars.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    private static bool EndOf(Action end)
    {
        end();
        return true;
    }

    private static (bool Join, bool CloseUp) Joins(PassageBuilder before, string line, int blanks)
    {
        var known = before.Text.TrimEnd();
        var next = line.TrimStart(' ', '*', '#', '_');
        if (known.Length == 0 || next.Length == 0 || blanks > Gap || IsRule(known) || MarkerReader.Opens(line))
            return (false, false);
        if (CutNumber().IsMatch(known) && char.IsUpper(next[0]))
            return (true, true);
        if (EndsSentence().IsMatch(known))
            return (false, false);
        if (char.IsLower(next[0]) || known[^1] is ',' or '(')
            return (!Label().IsMatch(known), false);

        var goesOn = OpenEnd().IsMatch(BareText.Of(known)) || (blanks == 0 && before.LastLength >= Wide && !IsCapitals(known) && !Label().IsMatch(next));
        return (goesOn && !IsCapitals(next), false);
    }

    private static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static Passage Row(PlanText original, PlanLine line)
    {
        var isTabbed = line.Text.Contains('\t', StringComparison.Ordinal);
        var isBarred = !isTabbed && line.Text.TrimStart() is ['|', ..];
        var text = isBarred ? line.Text.Trim().Trim('|') : line.Text;
        var start = line.Start + (isBarred ? line.Text.IndexOf(text, StringComparison.Ordinal) : 0);
        List<Passage> cells = [];
        PassageBuilder whole = new(original);
        foreach (var (from, to) in Parts(text, isTabbed ? '\t' : isBarred ? '|' : null))
        {
            PassageBuilder one = new(original);
            one.AddPart(line, text[from..to], start + from);
            cells.Add(one.Build(false));
            whole.AddPart(line, text[from..to] + " ", start + from);
        }

        return whole.Build(false, cells);
    }

    private static IEnumerable<(int From, int To)> Parts(string text, char? sign)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != sign)
                continue;

            yield return (from, at);
            from = at + 1;
        }

        if (sign is null)
        {
            foreach (Match gap in WideGap().Matches(text))
            {
                if (gap.Index > from)
                    yield return (from, gap.Index);
                from = gap.Index + gap.Length;
            }
        }

        yield return (from, text.Length);
    }

    [GeneratedRegex(@" {5,}")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^[\s*#\-–]*(?:[Tt]rang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[\s*\-–]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[\s*#|:]*[-_=*.─—–~|:\s]{3,}[\s*]*$")]
    private static partial Regex Rule();

    /// <summary>"Kết luận số 57-" at the end of a page.</summary>
    [GeneratedRegex(@"\d[-/]$")]
    private static partial Regex CutNumber();

    [GeneratedRegex(@"[.;:!?…][\s""”’)]*$")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"(?:,| va| cua| cac| voi| cho| tai| ve| den| trong| la| tu| theo| -|\()$")]
    private static partial Regex OpenEnd();

    /// <summary>"Thời gian:" at the beginning of a line.</summary>
    [GeneratedRegex(@"^[\p{L}\s,]{3,45}:")]
    private static partial Regex Label();
}
