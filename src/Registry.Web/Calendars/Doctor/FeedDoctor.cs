namespace Registry.Web.Calendars.Doctor;

/// <summary>Examines a calendar file as strictly as the standard is written, byte by byte, and says what is wrong and who suffers.</summary>
public static class FeedDoctor
{
    /// <summary>Octets of the largest file that is looked at: far more than programs take.</summary>
    public const int Largest = 2 * 1024 * 1024;

    public static Diagnosis Examine(ReadOnlyMemory<byte> file)
    {
        var found = new Findings();
        ByteExam.Examine(file.Span, found);
        var lines = LineReader.Read(file.Span, found);
        var entries = 0;
        if (PartReader.Read(lines, found) is { } calendar)
        {
            entries = calendar.Parts.Count(part => part.Name == "VEVENT");
            found.AddRange(CalendarExam.Examine(calendar));
        }

        return found.Sum(lines.Count, entries);
    }
}
