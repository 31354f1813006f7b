using System.Text;
using Registry.Web.Calendars;

namespace Registry.Web.Tests.Calendars;

public sealed class CalendarWriterTests
{
    [Fact]
    public void A_feed_says_first_what_it_is_then_its_name_and_how_often_to_look()
    {
        var lines = CalendarLint.Unfold(CalendarWriter.WriteFeed(Feeds.Of(Feeds.Day()) with
        {
            Source = new Uri("https://so.example/feeds/public.ics?lang=vi"),
        }));

        Assert.Equal(
        [
            "BEGIN:VCALENDAR",
            "PRODID:-//So Huu nghi//Friendship Register//VI",
            "VERSION:2.0",
            "CALSCALE:GREGORIAN",
            "NAME:Lịch hữu nghị Đồng Nai",
            "X-WR-CALNAME:Lịch hữu nghị Đồng Nai",
            @"DESCRIPTION:Những ngày Liên hiệp cùng bạn bè ghi nhớ.\nKhông phải giấy mời.",
            @"X-WR-CALDESC:Những ngày Liên hiệp cùng bạn bè ghi nhớ.\nKhông phải giấy mời.",
            "SOURCE;VALUE=URI:https://so.example/feeds/public.ics?lang=vi",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "X-PUBLISHED-TTL:PT12H",
            "COLOR:firebrick",
            "X-APPLE-CALENDAR-COLOR:#B22222",
        ], lines.TakeWhile(line => line != "BEGIN:VEVENT"));
    }

    [Fact]
    public void A_day_ends_on_the_next_one_and_keeps_nobody_busy()
    {
        var lines = Feeds.Lines(Feeds.Day() with { Sequence = 2 });

        Assert.Equal(
        [
            "BEGIN:VEVENT",
            "UID:anniversary-1-2027@example.org",
            "DTSTAMP:20260305T023000Z",
            "LAST-MODIFIED:20260305T023000Z",
            "SEQUENCE:2",
            "DTSTART;VALUE=DATE:20270624",
            "DTEND;VALUE=DATE:20270625",
            "SUMMARY;LANGUAGE=vi:Việt Nam – Campuchia: 60 năm thiết lập quan hệ ngoại giao (24/6/1967)",
            "STATUS:CONFIRMED",
            "CLASS:PUBLIC",
            "TRANSP:TRANSPARENT",
            "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
            "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
            "END:VEVENT",
            "END:VCALENDAR",
        ], lines.SkipWhile(line => line != "BEGIN:VEVENT"));
    }

    [Fact]
    public void The_last_day_of_the_year_ends_in_the_next_year() =>
        Assert.Contains("DTEND;VALUE=DATE:20280101", Feeds.Lines(Feeds.Day(day: "2027-12-31")));

    [Fact]
    public void Hours_name_their_zone_and_the_zone_is_described_before()
    {
        var lines = Feeds.Lines(Feeds.Hours());

        Assert.Contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20270624T083000", lines);
        Assert.Contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270624T110000", lines);
        Assert.DoesNotContain("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", lines);
        Assert.Equal(
            ["TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "END:STANDARD"],
            CalendarLint.Components(lines, "VTIMEZONE").Single());
    }

    [Fact]
    public void What_is_cancelled_stays_and_says_so_twice()
    {
        var lines = Feeds.Lines(Feeds.Day() with { Cancelled = true, Alarm = TimeSpan.FromDays(1) });

        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains(lines, line => line.StartsWith("SUMMARY;LANGUAGE=vi:Đã hủy: Việt Nam", StringComparison.Ordinal));
        Assert.DoesNotContain("BEGIN:VALARM", lines);
    }

    [Fact]
    public void An_alarm_rings_before_and_shows_the_title() =>
        Assert.Equal(
            ["ACTION:DISPLAY", "TRIGGER:-P1DT2H30M", "DESCRIPTION:Giao lưu"],
            CalendarLint.Components(
                Feeds.Lines(Feeds.Day() with { Summary = "Giao lưu", Alarm = new TimeSpan(1, 2, 30, 0) }), "VALARM").Single());

    [Fact]
    public void Text_is_escaped_and_loses_its_control_characters() =>
        Assert.Contains(
            @"DESCRIPTION:a\;b\,c\\d\ne\nf\ng\nhi" + "\tj",
            Feeds.Lines(Feeds.Day() with { Description = "a;b,c\\d\r\ne\rf\ng\u2028h\0\u0007\u007F\u009Bi\tj" }));

    [Fact]
    public void A_line_break_in_a_name_does_not_become_a_line_of_the_file()
    {
        var entry = Feeds.Day() with { Summary = "Lễ\r\nEND:VCALENDAR", Location = "x\nMETHOD:REQUEST", Categories = ["a\r\nATTENDEE:x", "b"] };

        var lines = Feeds.Lines(entry);

        Assert.Contains(@"SUMMARY;LANGUAGE=vi:Lễ\nEND:VCALENDAR", lines);
        Assert.Contains(@"CATEGORIES:a\nATTENDEE:x,b", lines);
        Assert.Empty(CalendarLint.Faults(Feeds.Write(entry)));
    }

    [Fact]
    public void A_text_that_says_nothing_leaves_no_line_without_a_value()
    {
        var lines = Feeds.Lines(Feeds.Day() with { Summary = "\u0007", Description = " ", Location = "\r\n", Categories = ["", "\0"] });

        Assert.DoesNotContain(lines, line => line.EndsWith(':') || line.StartsWith("CATEGORIES", StringComparison.Ordinal));
        Assert.Contains("SUMMARY;LANGUAGE=vi:…", lines);
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_between_Vietnamese_letters()
    {
        var file = Feeds.Write(Feeds.Day() with { Summary = string.Concat(Enumerable.Repeat("Ệ", 300)) });

        var longest = Encoding.UTF8.GetString(file).Split("\r\n").Max(Encoding.UTF8.GetByteCount);
        Assert.InRange(longest, 73, 75);
        Assert.Empty(CalendarLint.Faults(file));
    }

    [Fact]
    public void The_same_entries_in_any_order_give_the_same_bytes()
    {
        var feed = Feeds.Varied();

        Assert.Equal(CalendarWriter.WriteFeed(feed), CalendarWriter.WriteFeed(feed with { Entries = [.. feed.Entries.Reverse()] }));
    }

    [Fact]
    public void Two_entries_with_one_identifier_are_refused() =>
        Assert.Throws<ArgumentException>(() => Feeds.Write(Feeds.Day(), Feeds.Day(day: "2028-06-24")));

    [Fact]
    public void An_end_before_the_start_cannot_be_said()
    {
        Assert.Throws<ArgumentException>(() => new CalendarSpan.Days(new(2027, 2, 2), new(2027, 2, 1)));
        Assert.Throws<ArgumentException>(() => new CalendarSpan.Hours(new(2027, 2, 2), new(2027, 2, 2), "Asia/Ho_Chi_Minh"));
    }

    [Fact]
    public void A_single_entry_brings_no_calendar_of_its_own()
    {
        var file = CalendarWriter.WriteSingle(Feeds.Day(), "vi", "Đã hủy: ");

        Assert.DoesNotContain(CalendarLint.Unfold(file), line => line.StartsWith("X-WR-", StringComparison.Ordinal));
        Assert.Empty(CalendarLint.Faults(file));
    }

    [Fact]
    public void An_empty_feed_still_has_its_name() =>
        Assert.Contains("X-WR-CALNAME:Lịch hữu nghị Đồng Nai", Feeds.Lines());

    [Fact]
    public void A_varied_feed_has_no_fault() =>
        Assert.Empty(CalendarLint.Faults(CalendarWriter.WriteFeed(Feeds.Varied())));
}
