using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Programmes;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Papers;

/// <summary>The Tờ trình with which the union lays a programme before the body that issues it.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class SubmissionPaperModel(RegistryDbContext db, Reader reader, ProgrammePapers papers, PaperPress press) : ProgrammePaperPage(db, reader, press)
{
    private const int LongestReason = 1000;

    /// <summary>To whom; empty: whoever issues the programme.</summary>
    [FromQuery(Name = "to")]
    public string? Addressee { get; set; }

    /// <summary>Why it is needed, in the office's own words.</summary>
    [FromQuery(Name = "why")]
    public string? Necessity { get; set; }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        if (await papers.OfOwnerAsync(Programme, cancellation) is not { } paper)
            return null;

        var to = string.IsNullOrWhiteSpace(Addressee) ? Programme.Issuer is { } issuer ? IssuerWords.InFull(issuer) : paper.Head.Superior ?? "Ban Thường vụ" : Addressee.Trim();
        var why = string.IsNullOrWhiteSpace(Necessity) ? null : Necessity.Trim()[..Math.Min(Necessity.Trim().Length, LongestReason)];
        return SubmissionDocument.Compose(paper, to, why);
    }
}
