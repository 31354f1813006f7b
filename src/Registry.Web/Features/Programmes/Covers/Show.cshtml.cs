using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Programmes;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Papers;

/// <summary>The Công văn that sends a programme to those who have a part in it.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class CoverLetterModel(RegistryDbContext db, Reader reader, ProgrammePapers papers, PaperPress press) : ProgrammePaperPage(db, reader, press)
{
    private const int LongestDeadline = 100;

    /// <summary>By when those addressed report: "trước ngày 10/11".</summary>
    [FromQuery(Name = "deadline")]
    public string? Deadline { get; set; }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        if (await papers.OfOwnerAsync(Programme, cancellation) is not { } paper)
            return null;

        var until = string.IsNullOrWhiteSpace(Deadline) ? null : Deadline.Trim()[..Math.Min(Deadline.Trim().Length, LongestDeadline)];
        return CoverLetterDocument.Compose(paper with { Issued = Programme.Number, IssuedOn = Programme.DatedOn }, until);
    }
}
