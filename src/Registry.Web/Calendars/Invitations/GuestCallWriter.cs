using System.Text;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Calendars.Invitations;

/// <summary>Writes the calendar part of an invitation (iTIP, RFC 5546): one guest in each message, who can answer by the buttons of their program.</summary>
public static class GuestCallWriter
{
    public static string Write(GuestCall call)
    {
        using var lines = new ContentLines();
        lines.Fixed("BEGIN:VCALENDAR\r\nPRODID:-//So Huu nghi//Friendship Register//VI\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"u8);
        lines.Begin("METHOD:"u8).Plain(call.Method).End();
        TimeZoneWriter.WriteAll(lines, [call.Entry]);
        lines.Fixed("BEGIN:VEVENT\r\n"u8);
        new EntryWriter(lines, call.Language, "").WriteCore(call.Entry);
        lines.Fixed(call.IsCancelled ? "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"u8 : "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"u8);
        lines.Begin("ORGANIZER;CN=\""u8).Plain(Parameter(call.OrganizerName)).Ascii("\":mailto:"u8).Plain(call.Organizer).End();
        lines.Begin("ATTENDEE;CN=\""u8).Plain(Parameter(call.GuestName)).Ascii("\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT="u8).Plain(PartStat(call.Answer));
        if (!call.IsCancelled)
            lines.Ascii(";RSVP=TRUE"u8);
        lines.Ascii(":mailto:"u8).Plain(call.Guest).End();
        lines.Fixed("END:VEVENT\r\nEND:VCALENDAR\r\n"u8);
        return Encoding.UTF8.GetString(lines.ToArray());
    }

    public static string PartStat(AnswerKind answer) => answer switch
    {
        AnswerKind.Accepted => "ACCEPTED",
        AnswerKind.Tentative => "TENTATIVE",
        AnswerKind.Declined => "DECLINED",
        _ => "NEEDS-ACTION",
    };

    // a quotation mark ends the parameter; programs that know RFC 6868 are fewer than those that do not
    private static string Parameter(string name) =>
        string.Concat(name.Select(letter => letter == '"' ? '\'' : TextRules.BreaksLine(letter) ? ' ' : letter));
}
