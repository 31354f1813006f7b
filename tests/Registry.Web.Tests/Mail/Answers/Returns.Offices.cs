namespace Registry.Web.Tests.Mail.Answers;

/// <content>As the large mail services of offices write them.</content>
internal static partial class Returns
{
    /// <summary>Exchange Online: words as HTML, the status packed in quoted-printable, the letter whole.</summary>
    public static string Exchange(string to, string messageId) =>
        $"""
        From: <postmaster@laos.example>
        To: <registry@localhost.localdomain>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="3ca1-5c7e-exchange"
        X-MS-Exchange-Message-Is-Ndr:
        Content-Language: en-US
        Message-ID: <{Guid.NewGuid():N}@SG2PR01.example>
        In-Reply-To: {messageId}
        References: {messageId}
        Subject: Undeliverable: Thu chuc mung

        --3ca1-5c7e-exchange
        Content-Type: multipart/alternative; differences=Content-Type; boundary="inner-exchange"

        --inner-exchange
        Content-Type: text/plain; charset="us-ascii"

        Your message to {to} couldn't be delivered.

        --inner-exchange
        Content-Type: text/html; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        <p>Your message couldn=27t be delivered.</p>

        --inner-exchange--

        --3ca1-5c7e-exchange
        Content-Type: message/delivery-status

        Reporting-MTA: dns;SG2PR01.example
        Received-From-MTA: dns;SG2PR02.example
        Arrival-Date: Mon, 15 Mar 2027 01:00:00 +0000

        Final-Recipient: rfc822;{to}
        Action: failed
        Status: 5.1.10
        Diagnostic-Code: smtp;{Refusal}

        --3ca1-5c7e-exchange
        Content-Type: message/rfc822

        From: registry@localhost.localdomain
        To: {to}
        Message-ID: {messageId}
        MIME-Version: 1.0
        Content-Type: text/plain

        Kinh gui quy vi,

        --3ca1-5c7e-exchange--

        """;

    /// <summary>Gmail: its words related to a picture, the letter's Message-ID in the status itself.</summary>
    public static string Gmail(string to, string messageId) =>
        $"""
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
        To: registry@localhost.localdomain
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Failure)
        References: {messageId}
        In-Reply-To: {messageId}
        X-Failed-Recipients: {to}
        Message-ID: <{Guid.NewGuid():N}.gm@mx.google.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; boundary="00000000000gmail"; report-type=delivery-status

        --00000000000gmail
        Content-Type: multipart/related; boundary="00000000000related"

        --00000000000related
        Content-Type: multipart/alternative; boundary="00000000000alt"

        --00000000000alt
        Content-Type: text/plain; charset="UTF-8"

        ** Address not found **

        --00000000000alt--
        --00000000000related
        Content-Type: image/png; name="icon.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --00000000000related--
        --00000000000gmail
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.example
        Arrival-Date: Sun, 14 Mar 2027 18:00:00 -0700 (PDT)
        X-Original-Message-ID: {messageId}

        Final-Recipient: rfc822; {to}
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; {Refusal}
        Last-Attempt-Date: Sun, 14 Mar 2027 18:00:01 -0700 (PDT)

        --00000000000gmail--

        """;
}
