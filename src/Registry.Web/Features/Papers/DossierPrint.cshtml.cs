using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>The checklist of a congress's papers, as a paper.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class DossierPrintModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time, IStringLocalizer<Text> text) : OfficialPaperPage(press)
{
    private Association? association;
    private Congress? congress;

    [FromRoute]
    public int Id { get; set; }

    [FromRoute]
    public int CongressId { get; set; }

    public string Heading => association is null ? "" : Masthead.IsVietnamese ? association.Name : association.NameEn;

    public string CongressName => congress is null ? "" : text["{0} no. {1}", text[AssociationWords.Of(congress.Kind)], AssociationWords.Roman(congress.Ordinal)];

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        association = await PaperHead.AssociationAsync(db, reader, Id, cancellation);
        congress = association is null ? null : await db.Associations.AsNoTracking().Where(one => one.Id == Id)
            .SelectMany(one => one.Congresses).Include(one => one.Papers).SingleOrDefaultAsync(one => one.Id == CongressId, cancellation);
        return congress is not null;
    }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var day = time.Today();
        var board = (await db.BoardAsync(Id, cancellation)).On(day);
        var head = await PaperHead.OfAsync(db, association!, board, day, cancellation);
        return DossierDocument.Compose(DossierSource.Of(head, association!.NameOn(day).Vi, congress!));
    }
}
