using System.Text;

namespace Registry.Web.Tests.Calendars;

/// <summary>The lint itself: each fault is one that well-known readers let pass.</summary>
public sealed class CalendarLintTests
{
    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("\r\n ", "")]
    [InlineData("DTEND;VALUE=DATE:20270625", "DTEND;VALUE=DATE:20270624")]
    [InlineData("DTEND;VALUE=DATE:20270625", "DTEND;VALUE=DATE:20270620")]
    [InlineData("DTEND;VALUE=DATE:20270625", "DTEND:20270625T000000Z")]
    [InlineData("DTEND;VALUE=DATE:20270625\r\n", "DTEND;VALUE=DATE:20270625\r\nDURATION:P1D\r\n")]
    [InlineData(@"\;", ";")]
    [InlineData(@"\,", ",")]
    [InlineData(@"\n", @"\t")]
    [InlineData("REFRESH-INTERVAL;VALUE=DURATION:", "REFRESH-INTERVAL:")]
    [InlineData("COLOR:firebrick", "COLOR:#B22222")]
    [InlineData("ACTION:DISPLAY\r\nTRIGGER:-PT1H\r\nDESCRIPTION:Lễ", "ACTION:DISPLAY\r\nTRIGGER:-PT1H")]
    [InlineData("STATUS:CONFIRMED", "STATUS:BOGUS")]
    [InlineData("RRULE:FREQ=YEARLY", "RRULE:FREQ=YEARLY;UNTIL=20370101")]
    [InlineData("DTSTAMP:20260305T023000Z", "DTSTAMP:20260305T093000")]
    [InlineData("UID:b@example.org", "UID:a@example.org")]
    [InlineData("UID:a@example.org\r\n", "")]
    [InlineData("TZID:Europe/Paris", "TZID:Europe/Rome")]
    [InlineData("CALSCALE:GREGORIAN\r\n", "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n")]
    [InlineData("CALSCALE:GREGORIAN\r\n", "CALSCALE:GREGORIAN\r\nUID:feed@example.org\r\n")]
    [InlineData("VERSION:2.0\r\n", "")]
    [InlineData("STATUS:CONFIRMED\r\n", "STATUS:CONFIRMED\r\nCALSCALE:GREGORIAN\r\n")]
    [InlineData("SUMMARY;LANGUAGE=vi:Lễ\r\n", "SUMMARY;LANGUAGE=vi:Lễ\r\nSUMMARY:Hai\r\n")]
    [InlineData("SUMMARY;LANGUAGE=vi:Lễ", "SUMMARY;LANGUAGE=vi:L\u0007")]
    [InlineData("END:VCALENDAR\r\n", "")]
    public void It_finds(string good, string bad)
    {
        var file = Encoding.UTF8.GetString(Good());
        Assert.Contains(good, file, StringComparison.Ordinal);

        Assert.NotEmpty(CalendarLint.Faults(Encoding.UTF8.GetBytes(file.Replace(good, bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void It_finds_a_letter_cut_in_two_by_a_fold()
    {
        var file = Good();
        var letter = file.AsSpan().IndexOf("Ễ"u8);

        byte[] cut = [.. file[..(letter + 1)], .. "\r\n "u8, .. file[(letter + 1)..]];

        Assert.NotEmpty(CalendarLint.Faults(cut));
    }

    [Fact]
    public void It_finds_nothing_in_what_is_good() => Assert.Empty(CalendarLint.Faults(Good()));

    private static byte[] Good() => Feeds.Write(
        Feeds.Day("a@example.org") with { Summary = "Lễ", Alarm = TimeSpan.FromHours(1), Description = "Ễ một; hai, ba\n" + new string('x', 200) },
        Feeds.Hours("Europe/Paris", "b@example.org"));
}
