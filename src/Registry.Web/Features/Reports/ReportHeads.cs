using Registry.Domain.Papers;
using Registry.Domain.Reports;
using Registry.Web.Documents.Official;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>The head of the consolidated report: that of every paper of the organisation, with what was said for this call.</summary>
public sealed class ReportHeads(IssuingDesk desk)
{
    /// <param name="number">Null before it is given.</param>
    /// <param name="day">The date on the paper; a draft leaves the day to the pen.</param>
    public async Task<IssuingHead> OfAsync(ReportCall call, PaperNumber? number, DateOnly day, CancellationToken cancellation)
    {
        var usual = (await desk.HeadAsync(call.OwnerId, day, null, cancellation))!;
        var head = usual.Numbered(number, day).SignedBy(call.SignerPost, call.Signer).SentTo(call.Recipients);
        // the form asks for a post alone: whoever has it signs for the same body as everybody else
        return head.Signature is { Authorities.Count: 0 } named
            ? head with { Signature = named with { Authorities = [.. usual.Signature?.Authorities.Where(one => one.Kind == AuthorityKind.OnBehalf) ?? []] } }
            : head;
    }
}
