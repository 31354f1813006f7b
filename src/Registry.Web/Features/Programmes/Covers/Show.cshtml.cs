using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;
using Registry.Web.Features.Programmes.Papers;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>The tờ trình or the công văn of a programme as it prints, and how far it is on its way.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, CoverPapers covers, PaperPress press) : ProgrammePaperPage(db, reader, press)
{
    private readonly Reader reader = reader;

    [FromRoute]
    public CoverPaperKind Kind { get; set; }

    public CoverPaper Cover { get; private set; } = null!;

    /// <summary>Those that left, for whoever may read the register.</summary>
    public IReadOnlyList<OutgoingPaper> Left { get; private set; } = [];

    public string? Doubt => CoverDoubts.Of(Programme, Kind);

    public bool MayWrite => reader.May(Ability.Plan, Programme.OwnerId);

    public bool MayNumber => reader.May(Ability.Approve, Programme.OwnerId);

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        Cover = await covers.OpenAsync(Programme, Kind, cancellation);
        if (reader.May(Ability.Read, Programme.OwnerId))
            Left = await covers.LeftAsync(Id, Kind, cancellation);
        return await covers.ComposeAsync(Programme, Cover, cancellation);
    }
}
