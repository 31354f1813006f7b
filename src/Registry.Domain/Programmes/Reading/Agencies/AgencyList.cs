using System.Text.RegularExpressions;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>Takes a list of units apart, as it stands in a cell or behind "Đơn vị chủ trì:".</summary>
internal static partial class AgencyList
{
    private const string Loose = " .;,:-–+•\v()*";

    /// <summary>A name may be long; what is longer is a sentence that stands in the wrong column.</summary>
    private const int Longest = 200;

    public static IReadOnlyList<ReadAssignment> Read(Passage list, AssignmentVerb verb)
    {
        List<ReadAssignment> read = [];
        var (start, unsaid) = (0, 0);
        var leads = false;
        foreach (var end in Ends(list).Append(list.Text.Length))
        {
            var piece = list.Slice(start, end - start, Loose);
            start = end;
            if (Leading().Match(piece.Bare) is { Success: true, Length: var skip })
                piece = piece.Slice(skip, piece.Text.Length - skip, Loose);
            if (Trailing().Match(piece.Bare) is { Success: true } tail)
                piece = piece.Slice(0, tail.Index, Loose);
            var part = Part().Match(piece.Bare);
            if (part.Success)
                piece = piece.Slice(0, part.Index, Loose);
            if (piece.IsEmpty || piece.Text.Length > Longest)
                continue;

            read.Add(Of(piece, leads && verb == AssignmentVerb.Lead ? AssignmentVerb.Coordinate : verb));
            if (!part.Success)
                continue;

            // what is said of the last of them is said of those before it, down to the one of which something else was said
            var said = part.Groups["lead"].Success ? AssignmentVerb.Lead : AssignmentVerb.Coordinate;
            for (; unsaid < read.Count; unsaid++)
                read[unsaid] = read[unsaid] with { Verb = said };
            leads = true;
        }

        return read;
    }

    public static ReadAssignment Of(Passage name, AssignmentVerb verb, Confidence confidence = Confidence.Sure, ReadingNote? why = null) =>
        new(name.Line, verb, AgencyWords.IsGroup(name.Bare), name.Span, confidence, why);

    /// <summary>Where one unit ends and the next begins.</summary>
    private static IEnumerable<int> Ends(Passage list)
    {
        var (text, bare) = (list.Text, list.Bare);
        var open = 0;
        for (var at = 1; at < text.Length - 1; at++)
        {
            open += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (open > 0)
                continue;
            if (text[at] == ';')
                yield return at + 1;
            else if (text[at] is '\v' && BeginsUnit(list, at + 1))
                yield return at + 1;
            else if (text[at] is ',' or '&' or '+' or '/' && BeginsUnit(list, at + 1) && !InGroup(bare, at))
                yield return at + 1;
            else if (string.CompareOrdinal(bare, at, " va ", 0, 4) == 0 && BeginsUnit(list, at + 4) && !IsTwin(bare, at))
                yield return at + 4;
        }
    }

    private static bool BeginsUnit(Passage list, int at)
    {
        while (at < list.Text.Length && list.Text[at] is ' ' or '-' or '–' or '+' or '•' or '\v')
            at++;
        return AgencyPhrases.At(list, at) is not null;
    }

    /// <summary>"các sở, ban, ngành": the words in small letters belong together.</summary>
    private static bool InGroup(string bare, int at)
    {
        var from = Math.Max(bare.LastIndexOf(';', at), bare.LastIndexOf('\v', at)) + 1;
        var group = bare.IndexOf("cac ", from, at - from, StringComparison.Ordinal);
        return group >= 0 && AgencyWords.GroupAt(bare, group) is var length and > 0 && group + length > at + 1;
    }

    private static bool IsTwin(string bare, int at) => Twin().IsMatch(bare[..at]);

    [GeneratedRegex(@"(?:hdnd|hoi dong nhan dan|dbqh|\bbao)(?: tinh| thanh pho| huyen)?$")]
    private static partial Regex Twin();

    /// <summary>"Sở Ngoại vụ (chủ trì), Công an tỉnh, Tỉnh đoàn (phối hợp)".</summary>
    [GeneratedRegex(@"\s*\(\s*(?:(?:don vi |co quan )?(?<lead>chu tri|dau moi)|(?:don vi |co quan )?(?<help>phoi hop))\s*\)?$")]
    private static partial Regex Part();

    [GeneratedRegex(@"\s(?:va|cung)$")]
    private static partial Regex Trailing();

    /// <summary>"Chủ trì:", "Do", "Giao".</summary>
    [GeneratedRegex(@"^(?:(?:co quan |don vi )?(?:chu tri|phoi hop)(?: voi)?\s*:?|do|giao|va|cung|voi)\s+(?=\S)")]
    private static partial Regex Leading();
}
