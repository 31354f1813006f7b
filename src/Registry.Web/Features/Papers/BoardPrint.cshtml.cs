using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>The board of an association on a day, as a paper.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class BoardPrintModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, PaperPress press, TimeProvider time)
    : OfficialPaperPage(press)
{
    private Association? association;
    private int birthYears;

    [FromRoute]
    public int Id { get; set; }

    [FromQuery(Name = "on")]
    public DateOnly? On { get; set; }

    public DateOnly Day => On is { Year: > 1900 and < 2200 } day ? day : time.Today();

    public string Heading => association is null ? "" : Masthead.IsVietnamese ? association.Name : association.NameEn;

    protected override async Task<bool> FindAsync(CancellationToken cancellation) =>
        (association = await PaperHead.AssociationAsync(db, reader, Id, cancellation)) is not null;

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var kept = await db.BoardAsync(Id, cancellation);
        var board = kept.On(Day);
        var head = await PaperHead.OfAsync(db, association!, board, Day, cancellation);
        var paper = BoardSource.Of(head, kept, board, reader.May(Ability.SeePersonalData, Id));
        birthYears = paper.Bodies.Sum(body => body.Rows.Count(row => row.BirthYear is not null));
        return BoardListDocument.Compose(paper);
    }

    protected override Task TakenOutAsync(CancellationToken cancellation) => birthYears == 0
        ? Task.CompletedTask
        : journal.ExportedAsync(PersonalDataKind.Birth, birthYears, Request.Path, cancellation);
}
