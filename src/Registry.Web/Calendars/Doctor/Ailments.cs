namespace Registry.Web.Calendars.Doctor;

/// <summary>All that the doctor knows.</summary>
public static class Ailments
{
    private const string Lines = "RFC 5545 §3.1";
    private const string TextValues = "RFC 5545 §3.3.11";
    private const string Calendars = "RFC 5545 §3.6";
    private const string Events = "RFC 5545 §3.6.1";

    public static readonly Ailment NotACalendar = new("not-a-calendar", Severity.Fault, "This is no calendar: it does not begin with BEGIN:VCALENDAR. Often it is a web page, such as a sign-in.", Calendars);
    public static readonly Ailment NotUtf8 = new("not-utf-8", Severity.Fault, "These bytes are not UTF-8.", "RFC 5545 §3.1.4", "Google Calendar, Apple");
    public static readonly Ailment SplitCharacter = new("split-character", Severity.Fault, "A line is folded in the middle of a letter: fold between letters.", Lines, "python-vobject, ruby-icalendar, Google Calendar");
    public static readonly Ailment ByteOrderMark = new("byte-order-mark", Severity.Trap, "The file begins with a byte order mark.", "RFC 3629 §6", "Outlook, ical4j");
    public static readonly Ailment LineEnd = new("line-end", Severity.Fault, "A line does not end with CR LF.", Lines, "Google Calendar, Outlook");
    public static readonly Ailment LongLine = new("long-line", Severity.Fault, "A line is longer than 75 octets: fold it.", Lines, "Google Calendar");
    public static readonly Ailment EmptyLine = new("empty-line", Severity.Fault, "An empty line.", Lines, "ical.js, Google Calendar");
    public static readonly Ailment ControlCharacter = new("control-character", Severity.Fault, "A control character.", Lines, "sabre/vobject, Nextcloud");
    public static readonly Ailment NoColon = new("no-colon", Severity.Fault, "A line without a colon is no property; text that goes on needs a space at the start of its line.", Lines);
    public static readonly Ailment Unbalanced = new("unbalanced", Severity.Fault, "A BEGIN without its END, or the other way round: perhaps the file was cut off.", Calendars);

    public static readonly Ailment NoProdId = new("no-prodid", Severity.Fault, "PRODID is missing or stands twice.", "RFC 5545 §3.7.3", "libical, python-icalendar, python-vobject");
    public static readonly Ailment NoVersion = new("no-version", Severity.Fault, "VERSION:2.0 is missing or wrong.", "RFC 5545 §3.7.4", "libical, python-icalendar, Outlook");
    public static readonly Ailment Misplaced = new("misplaced", Severity.Fault, "A property of the calendar stands below it.", "RFC 5545 §3.7", "libical, ruby-icalendar");
    public static readonly Ailment Method = new("method", Severity.Fault, "METHOD asks for ORGANIZER in each event (and REQUEST for ATTENDEE): in a calendar that is fetched, leave it out.", "RFC 5546 §3.2", "Outlook, libical");
    public static readonly Ailment CalendarUid = new("calendar-uid", Severity.Trap, "UID of the whole calendar: some programs take it for the one of every event.", "RFC 7986 §5.3", "vdirsyncer");
    public static readonly Ailment NoName = new("no-name", Severity.Advice, "The calendar has no name (NAME and X-WR-CALNAME): programs show its address.", "RFC 7986 §5.1", "Google Calendar, Outlook, Apple");
    public static readonly Ailment NoEntries = new("no-entries", Severity.Fault, "There is nothing in it.", Calendars, "sabre/vobject");

    public static readonly Ailment Unescaped = new("unescaped", Severity.Fault, "In text, a comma, a semicolon and a backslash need a backslash before them; a line break is written as a backslash and an n.", TextValues, "Apple, Outlook");
    public static readonly Ailment Html = new("html", Severity.Trap, "HTML in a plain text: readers see the tags.", "RFC 5545 §3.8.1.5", "Apple, Outlook, Thunderbird");
    public static readonly Ailment Refresh = new("refresh", Severity.Fault, "REFRESH-INTERVAL needs ;VALUE=DURATION and a duration such as PT12H.", "RFC 7986 §5.7", "Nextcloud");
    public static readonly Ailment Colour = new("colour", Severity.Fault, "COLOR takes a CSS name such as firebrick, not a number.", "RFC 7986 §5.9", "GNOME Calendar, Nextcloud");
    public static readonly Ailment Status = new("status", Severity.Fault, "STATUS of an event is CONFIRMED, TENTATIVE or CANCELLED.", "RFC 5545 §3.8.1.11");
    public static readonly Ailment Sequence = new("sequence", Severity.Fault, "SEQUENCE is a whole number from 0.", "RFC 5545 §3.8.7.4");

    public static readonly Ailment NoUid = new("no-uid", Severity.Fault, "An event without UID: each fetch makes it anew.", "RFC 5545 §3.8.4.7", "Google Calendar, Outlook, Apple");
    public static readonly Ailment NoStamp = new("no-dtstamp", Severity.Fault, "An event without DTSTAMP.", "RFC 5545 §3.8.7.2", "Outlook, python-icalendar, sabre/vobject");
    public static readonly Ailment NoStart = new("no-dtstart", Severity.Fault, "An event without DTSTART.", Events);
    public static readonly Ailment SameUid = new("same-uid", Severity.Fault, "Two events have this UID: most programs show one of them.", "RFC 5545 §3.8.4.7", "Google Calendar, node-ical, Radicale");
    public static readonly Ailment Twice = new("twice", Severity.Fault, "A property that may stand once stands twice.", Events, "libical, python-vobject, sabre/vobject");
    public static readonly Ailment NoSuchDate = new("no-such-date", Severity.Fault, "There is no such date or time, or it is not written as 20270624 or 20270624T083000.", "RFC 5545 §3.3.4, §3.3.5");
    public static readonly Ailment NotUtc = new("not-utc", Severity.Fault, "DTSTAMP, CREATED and LAST-MODIFIED are in UTC, with a Z at their end.", "RFC 5545 §3.8.7", "@filecage/ical");
    public static readonly Ailment OtherType = new("other-type", Severity.Fault, "Start and end are of different types: both days, or both times.", "RFC 5545 §3.8.2.2", "Radicale, python-icalendar");
    public static readonly Ailment EndsEarly = new("ends-early", Severity.Fault, "The end is not after the start. A whole day ends on the day after it.", Events, "khal, Google Apps Script, Outlook");
    public static readonly Ailment EndAndDuration = new("end-and-duration", Severity.Fault, "DTEND and DURATION in one event.", Events, "libical, Radicale");
    public static readonly Ailment NoZone = new("no-zone", Severity.Fault, "TZID names a zone that the file does not describe: some programs are hours off.", "RFC 5545 §3.2.19", "Thunderbird, ical.js");
    public static readonly Ailment ZoneOnDay = new("zone-on-day", Severity.Fault, "A whole day has no zone.", "RFC 5545 §3.2.19", "ical.net");
    public static readonly Ailment Floating = new("floating", Severity.Trap, "A time without zone: each reader sees it at another moment.", "RFC 5545 §3.3.5");
    public static readonly Ailment Until = new("until", Severity.Fault, "UNTIL is a day where the start is a day, and UTC where the start has a zone.", "RFC 5545 §3.3.10", "Google Calendar, Outlook");
    public static readonly Ailment Rule = new("rule", Severity.Fault, "A rule of return needs FREQ.", "RFC 5545 §3.3.10");
    public static readonly Ailment Duration = new("duration", Severity.Fault, "A duration is written as P1D or PT12H, and an event lasts longer than nothing.", "RFC 5545 §3.3.6, §3.8.2.5");
    public static readonly Ailment OtherException = new("other-exception", Severity.Fault, "A date left out (EXDATE) or added (RDATE) is of the type of the start: otherwise it does not count.", "RFC 5545 §3.8.5");
    public static readonly Ailment SilentAlarm = new("silent-alarm", Severity.Fault, "An alarm needs ACTION and TRIGGER; one that shows something also DESCRIPTION.", "RFC 5545 §3.6.6", "Apple, Outlook");
    public static readonly Ailment ZoneWithoutRules = new("zone-without-rules", Severity.Fault, "A zone needs TZID and at least one STANDARD or DAYLIGHT with DTSTART, TZOFFSETFROM and TZOFFSETTO.", "RFC 5545 §3.6.5", "Outlook, Thunderbird");
    public static readonly Ailment ZoneOfDates = new("zone-of-dates", Severity.Trap, "A zone given by single dates (RDATE) is ignored by some programs; a rule from 1970 is understood by all.", "RFC 5545 §3.6.5", "Outlook");
    public static readonly Ailment LongZones = new("long-zones", Severity.Trap, "More than 200 lines of zones before the first event.", "RFC 5545 §3.6.5", "Google Calendar");
    public static readonly Ailment Busy = new("busy", Severity.Advice, "Whole days that block the calendar: TRANSP:TRANSPARENT leaves people free.", "RFC 5545 §3.8.2.7", "Outlook, Google Calendar");
}
