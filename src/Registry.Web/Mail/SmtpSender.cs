using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;
using Registry.Data.Work;

namespace Registry.Web.Mail;

/// <summary>Hands one letter to the SMTP server, in bounded time, and says how that ended.</summary>
internal sealed class SmtpSender(IOptions<MailOptions> options, TimeProvider time)
{
    private readonly MailOptions options = options.Value;

    private TimeSpan Timeout => TimeSpan.FromSeconds(options.TimeoutSeconds);

    public async Task<string?> ProbeAsync()
    {
        using var limit = new CancellationTokenSource(Timeout, time);
        return await SmtpProbe.TryAsync(options.Host, options.Port, limit.Token);
    }

    /// <remarks>A letter once begun is finished, even while the registry stops: only its time is limited.</remarks>
    public async Task<Handover> SendAsync(OutboxMessage letter, IReadOnlyList<MailAttachment> attachments)
    {
        using var limit = new CancellationTokenSource(Timeout, time);
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls };
        if (options.User.Length > 0)
            client.Credentials = new NetworkCredential(options.User, options.Password);
        try
        {
            using var message = Envelope(letter);
            foreach (var attachment in attachments)
                message.Attachments.Add(attachment.ToAttachment());
            // the client's own cancellation waits for the network in some states; the second limit does not
            await client.SendMailAsync(message, limit.Token).WaitAsync(Timeout + TimeSpan.FromSeconds(1), time);
            return Handover.Accepted;
        }
        catch (Exception exception) when (exception is SmtpException or OperationCanceledException or TimeoutException or IOException or FormatException)
        {
            return Explain(exception);
        }
    }

    private static Handover Explain(Exception exception) => exception switch
    {
        FormatException => new(HandoverOutcome.Refused, exception.Message),
        SmtpFailedRecipientException { StatusCode: >= (SmtpStatusCode)500 } refused => new(HandoverOutcome.Refused, Words(refused)) { CountsAgainstAddress = true },
        SmtpFailedRecipientException refused => new(HandoverOutcome.NotNow, Words(refused)),
        SmtpException { StatusCode: SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted or SmtpStatusCode.ServiceNotAvailable } closed =>
            new(HandoverOutcome.Unreachable, Words(closed)),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } answered => new(HandoverOutcome.NotNow, Words(answered)),
        SmtpException { InnerException: SocketException or AuthenticationException } closed => new(HandoverOutcome.Unreachable, Words(closed)),
        SmtpException { InnerException: null } closed => new(HandoverOutcome.Unreachable, Words(closed)),
        SmtpException dropped => new(HandoverOutcome.BrokenOff, Words(dropped)),
        _ => new(HandoverOutcome.BrokenOff, "The server did not answer in time."),
    };

    private static string Words(SmtpException exception) =>
        exception.InnerException is { } inner ? $"{exception.Message} {inner.Message}" : exception.Message;

    private MailMessage Envelope(OutboxMessage letter)
    {
        var message = new MailMessage
        {
            From = new MailAddress(options.From, options.FromName, Encoding.UTF8),
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(letter.To, letter.ToName, Encoding.UTF8));
        message.Headers["Message-ID"] = letter.MessageId;
        message.Headers["Content-Language"] = letter.Language;
        // RFC 3834: no out-of-office notes in answer to a machine
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (letter.LeaveAddress is { } leave)
        {
            // RFC 2369 and RFC 8058: the mail program itself offers to end such letters
            message.Headers["List-Unsubscribe"] = $"<{leave}>";
            message.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }

        message.AlternateViews.Add(View(letter.Text, MediaTypeNames.Text.Plain));
        if (letter.Html is { } html)
            message.AlternateViews.Add(View(html, MediaTypeNames.Text.Html));
        // last: programs show the last alternative they understand, and the method stands in the envelope as in the object
        if (letter is { Calendar: { } calendar, CalendarMethod: { } method })
            message.AlternateViews.Add(CalendarView(calendar, method));
        if (letter.ReplyTo is { } replyTo)
            message.ReplyToList.Add(new MailAddress(replyTo));

        return message;
    }

    private static AlternateView CalendarView(string calendar, string method)
    {
        var view = View(calendar, "text/calendar");
        view.ContentType.Parameters["method"] = method;
        return view;
    }

    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
