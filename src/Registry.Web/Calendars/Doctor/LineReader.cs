using System.Text;

namespace Registry.Web.Calendars.Doctor;

/// <summary>Puts folded lines together, forgiving what the byte exam has told already.</summary>
internal static class LineReader
{
    public static List<CalendarLine> Read(ReadOnlySpan<byte> file, Findings found)
    {
        // octet by octet, so that a letter cut by a fold becomes whole again
        List<CalendarLine> lines = [];
        var whole = new MemoryStream();
        var (number, begun) = (0, 0);
        foreach (var range in file.Split((byte)'\n'))
        {
            number++;
            var line = file[range];
            line = line.EndsWith("\r"u8) ? line[..^1] : line;
            if (line.StartsWith(" "u8) || line.StartsWith("\t"u8))
            {
                whole.Write(line[1..]);
                continue;
            }

            Add(lines, begun, whole, found);
            (whole, begun) = (new MemoryStream(), number);
            whole.Write(line);
        }

        Add(lines, begun, whole, found);
        return lines;
    }

    private static void Add(List<CalendarLine> lines, int number, MemoryStream whole, Findings found)
    {
        if (whole.Length == 0)
            return;

        var text = Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length).TrimStart('\uFEFF');
        if (CalendarLine.Parse(number, text) is { } line)
            lines.Add(line);
        else if (lines.Count > 0) // a file that is no calendar at all is told once, not line by line
            found.Add(new(number, Ailments.NoColon, text.Length > 60 ? text[..60] + "…" : text));
        else
            lines.Add(new(number, text, [], ""));
    }
}
