namespace Registry.Web.Tests.Mail.Answers;

/// <summary>Notices that a letter came back (RFC 3464), each in the habits of one mail server.</summary>
internal static partial class Returns
{
    public const string Refusal = "550 5.1.1 No such user here";

    /// <summary>Exim: no status beyond the bare class, the headers of the letter as a text part.</summary>
    public static string Exim(string to, string messageId, string status = "5.0.0") =>
        $"""
        Return-path: <>
        From: Mail Delivery System <Mailer-Daemon@mx.laos.example>
        To: registry@localhost.localdomain
        References: {messageId}
        Auto-Submitted: auto-replied
        X-Failed-Recipients: {to}
        Subject: Mail delivery failed: returning message to sender
        Message-ID: <E1exim-{Guid.NewGuid():N}@mx.laos.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=1700000000-eximdsn-1

        --1700000000-eximdsn-1
        Content-type: text/plain; charset=us-ascii

        This message was created automatically by mail delivery software.

          {to}
            host mail.laos.example [192.0.2.7]
            SMTP error from remote mail server after RCPT TO:<{to}>:
            {Refusal}

        --1700000000-eximdsn-1
        Content-type: message/delivery-status

        Reporting-MTA: dns; mx.laos.example

        Action: failed
        Final-Recipient: rfc822;{to}
        Status: {status}
        Remote-MTA: dns; mail.laos.example
        Diagnostic-Code: smtp; {Refusal}

        --1700000000-eximdsn-1
        Content-type: message/rfc822

        Return-path: <registry@localhost.localdomain>
        From: registry@localhost.localdomain
        To: {to}
        Message-ID: {messageId}
        Subject: Thu chuc mung

        --1700000000-eximdsn-1--

        """;

    /// <summary>Postfix: original recipient, folded diagnostic, headers only.</summary>
    public static string Postfix(string to, string messageId, string action = "failed", string status = "5.1.1") =>
        $"""
        Return-Path: <>
        From: MAILER-DAEMON@mail.vn.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: registry@localhost.localdomain
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="4XyZ.1700000000/mail.vn.example"
        Message-Id: <{Guid.NewGuid():N}@mail.vn.example>

        This is a MIME-encapsulated message.

        --4XyZ.1700000000/mail.vn.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        <{to}>: host mail.laos.example[192.0.2.7] said: {Refusal}

        --4XyZ.1700000000/mail.vn.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.vn.example
        X-Postfix-Queue-ID: 4XyZ
        X-Postfix-Sender: rfc822; registry@localhost.localdomain
        Arrival-Date: Mon, 15 Mar 2027 08:00:00 +0700 (+07)

        Final-Recipient: rfc822; {to}
        Original-Recipient: rfc822;{to}
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mail.laos.example
        Diagnostic-Code: smtp; {Refusal}
            in virtual mailbox table

        --4XyZ.1700000000/mail.vn.example
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        From: registry@localhost.localdomain
        To: {to}
        Message-Id: {messageId}

        --4XyZ.1700000000/mail.vn.example--

        """;

    /// <summary>An Exim of before RFC 3464: a header names the recipient, the letter stands below the words.</summary>
    public static string OldExim(string to, string messageId) =>
        $"""
        From: Mail Delivery System <Mailer-Daemon@old.laos.example>
        To: registry@localhost.localdomain
        X-Failed-Recipients: {to}
        Auto-Submitted: auto-generated
        Subject: Mail delivery failed: returning message to sender
        Message-Id: <old-{Guid.NewGuid():N}@old.laos.example>

        A message that you sent could not be delivered to one or more of its recipients.

          {to}
            {Refusal}

        ------ This is a copy of the message, including all the headers. ------

        From: registry@localhost.localdomain
        To: {to}
        Message-ID: {messageId}

        """;

    /// <summary>A server that quotes nothing of the letter.</summary>
    public static string Terse(string to, string messageId) =>
        $"""
        From: postmaster@terse.example
        To: registry@localhost.localdomain
        Subject: failure notice {messageId.Length}
        Message-ID: <{Guid.NewGuid():N}@terse.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=terse

        --terse
        Content-Type: message/delivery-status

        Reporting-MTA: dns; terse.example

        Original-Recipient: rfc822;{to}
        Final-Recipient: rfc822;box17@terse.example
        Action: failed
        Status: 5.2.1
        Diagnostic-Code: smtp; {Refusal}

        --terse--

        """;
}
