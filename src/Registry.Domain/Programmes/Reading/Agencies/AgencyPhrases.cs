using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>Finds the names of units in a running text by how such names are built, without a list of them.</summary>
internal static class AgencyPhrases
{
    private static readonly string[] Areas = ["huyen", "thanh pho", "thi xa", "xa", "phuong", "thi tran", "dac khu", "quan"];

    public static IReadOnlyList<AgencyPhrase> Of(Passage passage)
    {
        List<AgencyPhrase> phrases = [];
        for (var at = 0; at < passage.Text.Length;)
        {
            var phrase = At(passage, at);
            if (phrase is { } found)
                phrases.Add(found);
            at = phrase?.End ?? Next(passage.Bare, at);
        }

        return phrases;
    }

    public static AgencyPhrase? At(Passage passage, int at)
    {
        var (text, bare) = (passage.Text, passage.Bare);
        if (AgencyWords.GroupAt(bare, at) is var group and > 0)
            return new(at, Trimmed(bare, at, group), true);
        if (AgencyWords.HeadAt(text, bare, at) is not (var head and > 0))
            return null;

        var end = NameEnd(text, bare, at + head);
        return end - at < 3 ? null : new(at, Trimmed(bare, at, end - at), AgencyWords.IsGroup(bare[at..end]));
    }

    /// <summary>Goes on while words are capital, follow a capital one as its second syllable, or belong inside names.</summary>
    private static int NameEnd(string text, string bare, int at)
    {
        var (end, afterCapital) = (at, char.IsUpper(text[Math.Max(0, at - 1)]) || IsCapitalWord(text, at));
        while (end < text.Length)
        {
            var (gap, joins) = Gap(text, bare, end);
            var next = end + gap;
            if (gap == 0 || next >= text.Length || !char.IsLetter(text[next]))
                return end;

            var length = WordLength(text, next);
            if (char.IsUpper(text[next]))
            {
                if (joins && (AgencyWords.HeadAt(text, bare, next) > 0 && !IsTwinCouncil(bare, end)))
                    return end;

                (end, afterCapital) = (next + length, true);
            }
            else if (AgencyWords.InnerAt(bare, next) is var inner and > 0 && (!joins || IsAreaList(bare, next) || AgencyWords.IsField(bare, next)))
            {
                (end, afterCapital) = (next + inner, false);
            }
            else if (afterCapital && !joins && !AgencyVerbs.IsAt(text, next))
            {
                (end, afterCapital) = (next + length, false);
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>How far it is to the next word, and whether a comma, a dash or "và" lies between.</summary>
    private static (int Length, bool Joins) Gap(string text, string bare, int at)
    {
        if (text[at] is ' ' or '\v' && string.CompareOrdinal(bare, at, " va ", 0, 4) == 0)
            return (4, true);

        var end = at;
        while (end < text.Length && text[end] is ' ' or ',' or '-' or '–' or '&' or '\v')
            end++;
        return end - at > 3 ? (0, false) : (end - at, bare[at..end].Any(sign => sign is ',' or '-' or '&'));
    }

    /// <summary>"Văn phòng HĐND và UBND" is one office.</summary>
    private static bool IsTwinCouncil(string bare, int end) =>
        bare[..end].EndsWith("hdnd", StringComparison.Ordinal) || bare[..end].EndsWith("hoi dong nhan dan", StringComparison.Ordinal) || bare[..end].EndsWith("dbqh", StringComparison.Ordinal);

    /// <summary>"UBND các huyện, thành phố".</summary>
    private static bool IsAreaList(string bare, int at) =>
        Areas.Any(area => string.CompareOrdinal(bare, at, area, 0, area.Length) == 0);

    private static bool IsCapitalWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return start < end && char.IsUpper(text[start]);
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '/' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
            end++;
        return end - at;
    }

    private static int Next(string bare, int at)
    {
        while (at < bare.Length && char.IsLetterOrDigit(bare[at]))
            at++;
        while (at < bare.Length && !char.IsLetterOrDigit(bare[at]))
            at++;
        return at;
    }

    private static int Trimmed(string bare, int at, int length)
    {
        while (length > 0 && bare[at + length - 1] is ' ' or ',' or '-' or ';')
            length--;
        return length;
    }
}
