using System.Text;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>Answers as calendar programs send them (RFC 6047): each in the habits of one of them.</summary>
internal static class Replies
{
    public static string Calendar(string uid, int sequence, string attendee, string answer, string stamp = "20270316T030000Z", string method = "REPLY", string name = "Lê Thị Lan") =>
        $"""
        BEGIN:VCALENDAR
        METHOD:{method}
        PRODID:-//Test//Test//EN
        VERSION:2.0
        BEGIN:VEVENT
        ATTENDEE;CN="{name}";PARTSTAT={answer};ROLE=REQ-PARTICIPANT:mailto:{attendee}
        ORGANIZER:mailto:registry@localhost.localdomain
        UID:{uid}
        SEQUENCE:{sequence}
        DTSTAMP:{stamp}
        DTSTART:20270624T013000Z
        DTEND:20270624T033000Z
        SUMMARY:Lễ kỷ niệm
        END:VEVENT
        END:VCALENDAR

        """;

    /// <summary>Outlook: alternatives of text and calendar, base64, an encoded subject.</summary>
    public static string Outlook(string from, string calendar, string id = "outlook-1") =>
        $"""
        From: =?utf-8?B?TMOqIFRo4buLIExhbg==?= <{from}>
        To: registry@localhost.localdomain
        Subject: =?utf-8?B?xJDDoyBjaOG6pXAgbmjhuq1uOiBM4buFIGvhu7cgbmnhu4dt?=
        Message-ID: <{id}@outlook.test>
        MIME-Version: 1.0
        Content-Type: multipart/alternative;
        	boundary="_000_PSAPR01_"

        --_000_PSAPR01_
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64

        {Wrapped(Convert.ToBase64String(Encoding.UTF8.GetBytes("Tôi sẽ đến.")))}
        --_000_PSAPR01_
        Content-Type: text/calendar; charset="utf-8"; method=REPLY
        Content-Transfer-Encoding: base64

        {Wrapped(Convert.ToBase64String(Encoding.UTF8.GetBytes(calendar.ReplaceLineEndings("\r\n"))))}
        --_000_PSAPR01_--
        """;

    /// <summary>Google: alternatives within a mixed message, 7 bit, and the same once more as an attachment.</summary>
    public static string Google(string from, string calendar, string id = "google-1") =>
        $"""
        MIME-Version: 1.0
        Reply-To: {from}
        Message-ID: <{id}@google.test>
        Subject: Accepted: ceremony @ Thu Jun 24, 2027
        From: {from}
        To: registry@localhost.localdomain
        Content-Type: multipart/mixed; boundary="0000000000006d"

        --0000000000006d
        Content-Type: multipart/alternative; boundary="0000000000006e"

        --0000000000006e
        Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes

        This is an email notification.
        --0000000000006e
        Content-Type: text/calendar; charset="UTF-8"; method=REPLY
        Content-Transfer-Encoding: 8bit

        {calendar}
        --0000000000006e--
        --0000000000006d
        Content-Type: application/ics; name="invite.ics"
        Content-Disposition: attachment; filename="invite.ics"
        Content-Transfer-Encoding: base64

        {Wrapped(Convert.ToBase64String(Encoding.UTF8.GetBytes(calendar)))}
        --0000000000006d--
        """;

    /// <summary>Apple: quoted-printable, the calendar as the second of two parts.</summary>
    public static string Apple(string from, string calendar, string id = "apple-1") =>
        $"""
        From: {from}
        Content-Type: multipart/alternative; boundary="Apple-Mail-5E"
        Mime-Version: 1.0
        Subject: Minh has declined your invitation
        Message-Id: <{id}@apple.test>
        To: registry@localhost.localdomain

        --Apple-Mail-5E
        Content-Type: text/plain; charset=us-ascii
        Content-Transfer-Encoding: 7bit

        Declined.
        --Apple-Mail-5E
        Content-Type: text/calendar; method=REPLY; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        {QuotedPrintable(calendar)}
        --Apple-Mail-5E--
        """;

    private static string Wrapped(string base64) => string.Join('\n', base64.Chunk(76).Select(line => new string(line)));

    private static string QuotedPrintable(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        octet is (byte)'\n' ? "\n" : octet is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)octet).ToString() : $"={octet:X2}")).Replace("SUMMARY", "SUM=\nMARY", StringComparison.Ordinal);
}
