using Registry.Web.Mail.Reading;

namespace Registry.Web.Mail.Answers;

/// <summary>Takes in notices that a letter came back and counts them against its address; what may still arrive does not count.</summary>
internal sealed class ReturnDesk(Deliverability addresses)
{
    /// <returns>Null: the message is no such notice.</returns>
    public async Task<Reception?> TakeAsync(MimeMessage message, CancellationToken cancellation)
    {
        if (DeliveryReportReader.Read(message) is not { } report)
            return null;

        var reception = Reception.Ignored;
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.IsForGood))
            if (await addresses.CameBackAsync(report.MessageId, verdict.Recipients, verdict.Said, cancellation))
                reception = Reception.CameBack;
        return reception;
    }
}
