using Registry.Domain.Members.Import;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Recognises papers in the encodings of the years before Unicode and writes them anew.</summary>
/// <remarks>Byte for byte such a text is Western; it keeps its consonants and breaks its vowels, which is how it is told apart.</remarks>
internal static class LegacyScript
{
    /// <summary>Of the words with marks, how many must come out Vietnamese: names and misprints are allowed for.</summary>
    private const double Most = 0.93;

    /// <summary>A paper that reads as Vietnamese as it is, is left alone.</summary>
    private const double Enough = 0.7;

    private const int FewWords = 6;

    public static string Read(string text, List<ReadingNote> notes)
    {
        var asWritten = Share(text);
        if (asWritten is >= Enough or < 0)
            return LineByLine(text, notes);

        var best = new (string Text, string Code)[]
        {
            (Tcvn3Text.Read(text), "Reading.WrittenInTcvn3"),
            (VniText.Read(text), "Reading.WrittenInVni"),
        }.MaxBy(reading => Share(reading.Text));
        if (Share(best.Text) < Most)
        {
            notes.Add(new("Reading.EncodingUnknown"));
            return text;
        }

        notes.Add(new(best.Code));
        return best.Text;
    }

    /// <summary>Single paragraphs in an old font within a paper that is otherwise well written.</summary>
    private static string LineByLine(string text, List<ReadingNote> notes)
    {
        if (!text.Any(character => character is >= '\u00A1' and <= '\u00FF'))
            return text;

        var lines = text.Split('\n');
        var converted = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length < 12 || LegacyText.Find(lines[i]) is not { } read || VietnameseSyllable.Count(read.Text).Marked < 4)
                continue;

            lines[i] = read.Text;
            converted++;
        }

        if (converted > 0)
            notes.Add(new("Reading.LinesConverted", converted));
        return converted > 0 ? string.Join('\n', lines) : text;
    }

    /// <summary>How much of the words with marks could be Vietnamese; −1 where there are too few to tell.</summary>
    private static double Share(string text)
    {
        const int Sample = 60_000;
        var (marked, possible) = VietnameseSyllable.Count(text.Length > Sample ? text[..Sample] : text);
        return marked < FewWords ? -1 : (double)possible / marked;
    }
}
