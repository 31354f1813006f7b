using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Tail;

/// <summary>Reads a line of "Nơi nhận"; two recipients may share one.</summary>
internal static partial class RecipientReader
{
    public static void Add(TailReading tail, Passage line)
    {
        if (Archive().Match(line.Bare) is { Success: true } archive)
        {
            var kept = line.Slice(archive.Length, line.Text.Length - archive.Length, " :;.,");
            tail.Recipients.Add(new(kept.Line, null, true, line.Span));
            return;
        }

        for (var start = 0; start < line.Text.Length;)
        {
            var end = line.Text.IndexOf(';', start) is >= 0 and var found ? found : line.Text.Length;
            var part = line.Slice(start, end - start, " ;.,");
            start = end + 1;
            if (part.IsEmpty)
                continue;

            var note = Note().Match(part.Text);
            tail.Recipients.Add(note.Success
                ? new(part.Text[..note.Index].Trim(), note.Groups["note"].Value, false, part.Span)
                : new(part.Line, null, false, part.Span));
        }
    }

    [GeneratedRegex(@"^luu\s*:?\s*")]
    private static partial Regex Archive();

    [GeneratedRegex(@"\s*\((?<note>[^()]{1,60})\)\s*$")]
    private static partial Regex Note();
}
