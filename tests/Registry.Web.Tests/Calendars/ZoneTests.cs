
namespace Registry.Web.Tests.Calendars;

public sealed class ZoneTests
{
    [Fact]
    public void Paris_changes_on_the_last_Sundays_since_1970() => Assert.Equal(
        [
            "TZID:Europe/Paris",
            "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
            "BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD",
        ], Described("Europe/Paris"));

    [Fact]
    public void New_York_changes_on_the_second_and_the_first_Sunday() => Assert.Equal(
        ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"],
        Described("America/New_York").Where(line => line.StartsWith("RRULE", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "TZOFFSETTO:+0700")]
    [InlineData("Asia/Vientiane", "TZOFFSETTO:+0700")]
    [InlineData("Asia/Seoul", "TZOFFSETTO:+0900")]
    [InlineData("Asia/Kolkata", "TZOFFSETTO:+0530")]
    [InlineData("America/Caracas", "TZOFFSETTO:-0400")]
    public void A_zone_that_keeps_its_clocks_has_one_plain_offset(string zone, string offset)
    {
        Assert.Equal(6, Described(zone).Count);
        Assert.Contains(offset, Described(zone));
    }

    [Fact]
    public void A_zone_whose_change_is_no_weekday_of_a_month_lists_the_years_that_are_needed()
    {
        var described = Described("Asia/Jerusalem");

        Assert.DoesNotContain(described, line => line.StartsWith("RRULE", StringComparison.Ordinal));
        Assert.Contains("DTSTART:20270326T020000", described);
        Assert.Contains("DTSTART:20271031T020000", described);
    }

    [Fact]
    public void No_zone_takes_more_than_twenty_lines()
    {
        foreach (var zone in TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId))
            Assert.InRange(Described(zone.Id).Count, 6, 20);
    }

    [Fact]
    public void A_zone_that_does_not_exist_is_refused() =>
        Assert.Throws<TimeZoneNotFoundException>(() => Feeds.Write(Feeds.Hours("Asia/Sai_Gon_Cu")));

    private static List<string> Described(string zone) =>
        CalendarLint.Components(Feeds.Lines(Feeds.Hours(zone)), "VTIMEZONE").Single();
}
