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
    public async Task<IssuingHead> OfAsync(ReportCall call, int? number, DateOnly day, CancellationToken cancellation)
    {
        var head = (await desk.HeadAsync(call.OwnerId, day, null, cancellation))!;
        return head with
        {
            Number = number,
            Dated = number is null ? head.Dated : PlaceAndDate.Of(head.Dated.Place, day),
            Signature = Signed(call, head.Signature),
            Recipients = PaperLines.Of(call.Recipients) is { Count: > 0 } typed ? typed : head.Recipients,
            IsDraft = number is null,
        };
    }

    /// <summary>Whoever was named for this report signs for the same body as everybody else.</summary>
    private static Signature? Signed(ReportCall call, Signature? usual)
    {
        if (SignatureReader.Read(call.SignerPost, call.Signer) is not { } named)
            return usual;

        return named with
        {
            Post = named.Post.Length > 0 ? named.Post : usual?.Post ?? "",
            Authorities = named.Authorities.Count > 0 ? named.Authorities : [.. usual?.Authorities.Where(one => one.Kind == AuthorityKind.OnBehalf) ?? []],
        };
    }
}
