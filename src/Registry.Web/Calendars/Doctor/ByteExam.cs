using System.Text;
using System.Text.Unicode;

namespace Registry.Web.Calendars.Doctor;

/// <summary>Looks at the bytes of each line: its end, its length, its letters.</summary>
internal static class ByteExam
{
    private const int Longest = 75;
    private const int QuoteLength = 60;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public static void Examine(ReadOnlySpan<byte> file, Findings found)
    {
        if (file.StartsWith(Mark))
        {
            found.Add(new(1, Ailments.ByteOrderMark));
            file = file[Mark.Length..];
        }

        var isUtf8 = Utf8.IsValid(Unfold(file));
        for (var number = 1; !file.IsEmpty; number++)
        {
            var end = file.IndexOf((byte)'\n');
            var line = end < 0 ? file : file[..end];
            var hasReturn = line.EndsWith("\r"u8);
            if (end < 0 || !hasReturn)
                found.Add(new(number, Ailments.LineEnd, Quote(line)));
            if (hasReturn)
                line = line[..^1];
            Examine(line, number, isUtf8, found);
            file = end < 0 ? [] : file[(end + 1)..];
        }
    }

    private static void Examine(ReadOnlySpan<byte> line, int number, bool isUtf8, Findings found)
    {
        if (line.IsEmpty)
            found.Add(new(number, Ailments.EmptyLine));
        if (line.Length > Longest)
            found.Add(new(number, Ailments.LongLine, Quote(line)));
        if (line.ContainsAnyInRange((byte)0, (byte)8) || line.ContainsAnyInRange((byte)10, (byte)31) || line.Contains((byte)0x7F))
            found.Add(new(number, Ailments.ControlCharacter, Quote(line)));
        if (!Utf8.IsValid(line))
            found.Add(new(number, isUtf8 ? Ailments.SplitCharacter : Ailments.NotUtf8, Quote(line)));
    }

    /// <summary>What stands in the line, for people.</summary>
    private static string Quote(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line.Length > QuoteLength ? line[..QuoteLength] : line);
        return string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)).TrimEnd('\uFFFD');
    }

    private static byte[] Unfold(ReadOnlySpan<byte> file)
    {
        var unfolded = new byte[file.Length];
        var length = 0;
        for (var at = 0; at < file.Length; at++)
        {
            if (file[at..].StartsWith("\r\n "u8) || file[at..].StartsWith("\r\n\t"u8))
                at += 2;
            else
                unfolded[length++] = file[at];
        }

        return unfolded[..length];
    }
}
