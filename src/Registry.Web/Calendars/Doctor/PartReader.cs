namespace Registry.Web.Calendars.Doctor;

/// <summary>Finds what lies within what.</summary>
internal static class PartReader
{
    // a calendar, an event, an alarm: whatever is deeper lacks its ends
    private const int Deepest = 6;
    private const int MostUnbalanced = 20;

    /// <summary>The calendar; none where the file is something else.</summary>
    public static CalendarPart? Read(IReadOnlyList<CalendarLine> lines, Findings found)
    {
        if (lines.Count == 0 || !IsBegin(lines[0], "VCALENDAR"))
        {
            found.Forget(Ailments.NoColon);
            found.Add(new(1, Ailments.NotACalendar, lines.Count == 0 ? "" : lines[0].Quote.TrimEnd(':')));
            return null;
        }

        var calendar = new CalendarPart("VCALENDAR", lines[0].Number);
        var open = new Stack<CalendarPart>([calendar]);
        foreach (var line in lines.Skip(1))
        {
            if (!open.TryPeek(out var inner))
                found.Add(line.Finding(Ailments.Unbalanced));
            else if (line.Name == "BEGIN")
                open.Push(Begin(inner, line));
            else if (line.Name != "END")
                inner.Lines.Add(line);
            else if (line.Value.Equals(inner.Name, StringComparison.OrdinalIgnoreCase))
                open.Pop();
            else
                found.Add(line.Finding(Ailments.Unbalanced));

            if (found.Of(Ailments.Unbalanced) > MostUnbalanced || open.Count > Deepest)
                break;
        }

        foreach (var part in open)
            found.Add(new(part.Line, Ailments.Unbalanced, "BEGIN:" + part.Name));
        return calendar;
    }

    private static CalendarPart Begin(CalendarPart inner, CalendarLine line)
    {
        var part = new CalendarPart(line.Value.ToUpperInvariant(), line.Number);
        inner.Parts.Add(part);
        return part;
    }

    private static bool IsBegin(CalendarLine line, string what) => line.Name == "BEGIN" && line.Value.Equals(what, StringComparison.OrdinalIgnoreCase);
}
