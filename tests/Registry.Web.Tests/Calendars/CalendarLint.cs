using System.Text;
using Registry.Web.Calendars.Doctor;

namespace Registry.Web.Tests.Calendars;

/// <summary>What the doctor says of our own calendars, and their lines as text.</summary>
internal static class CalendarLint
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Head = ["BEGIN:VCALENDAR", "PRODID:", "VERSION:2.0", "CALSCALE:GREGORIAN"];

    /// <summary>Everything but the missing name, which a single entry has on purpose; and our own rules.</summary>
    public static IReadOnlyList<string> Faults(byte[] file) =>
    [
        .. FeedDoctor.Examine(file).Findings.Where(finding => finding.Ailment != Ailments.NoName).Select(finding => $"{finding.Line}: {finding.Ailment.Code} {finding.Quote}"),
        .. Encoding.UTF8.GetString(file).Split("\r\n").Zip(Head).Where(pair => !pair.First.StartsWith(pair.Second, StringComparison.Ordinal)).Select(pair => $"{pair.First} is not {pair.Second}"),
        .. Encoding.UTF8.GetString(file).Contains("\r\nMETHOD:", StringComparison.Ordinal) ? ["a METHOD in a calendar that is fetched"] : Array.Empty<string>(),
    ];

    /// <summary>The logical lines, as text.</summary>
    public static IReadOnlyList<string> Unfold(byte[] file) =>
        Strict.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines between each BEGIN and END of a kind.</summary>
    public static IEnumerable<List<string>> Components(IReadOnlyList<string> lines, string kind)
    {
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (line == "BEGIN:" + kind)
                open = [];
            else if (line == "END:" + kind && open is not null)
            {
                yield return open;
                open = null;
            }
            else
                open?.Add(line);
        }
    }

    public static string ValueOf(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
