using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Documents.Lists;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>A paper about the members of a list; one too long to wait for is ordered and printed in the background.</summary>
public abstract class MemberPaperPage(RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, PaperPress press, TimeProvider time)
    : OfficialPaperPage(press)
{
    /// <summary>More do not fit a paper that somebody waits for.</summary>
    public const int MostRows = 3000;

    private Association? association;

    [FromQuery]
    public MemberFilter Filter { get; set; } = new();

    [FromQuery(Name = "chosen")]
    public int[] Chosen { get; set; } = [];

    public MemberSelection Selection => new(Filter, Chosen);

    public int Count { get; private set; }

    public bool IsTooLong => Count > MostRows;

    /// <summary>Where the whole paper is ordered, with everything that was chosen.</summary>
    public string OrderAddress => AddressOf("Order");

    public string Heading => association is null ? "" : Masthead.IsVietnamese ? association.Name : association.NameEn;

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected DateOnly Today => time.Today();

    /// <summary>The work that prints the whole paper.</summary>
    protected abstract string WholeKind { get; }

    /// <summary>How the whole paper is called.</summary>
    protected abstract string WholeTitle { get; }

    public async Task<IActionResult> OnPostOrderAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Count = await (await FoundAsync(cancellation)).CountAsync(cancellation);
        await TakenOutAsync(cancellation);
        var order = WithChoices(new() { Filter = Filter, Chosen = Chosen, Day = Today, AssociationId = association!.Id });
        return Redirect($"~/Work/{await work.AskAsync(WholeKind, JsonSerializer.Serialize(order), WholeTitle, cancellation)}");
    }

    /// <summary>The order with what this paper lets somebody choose.</summary>
    protected abstract PrintOrder WithChoices(PrintOrder order);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if ((Filter.Association ?? reader.HomeId) is not { } id)
            return false;

        if (Chosen.Length == 0)
            Filter = Filter with { Association = id }; // who keeps several associations prints one at a time
        association = await PaperHead.AssociationAsync(db, reader, id, cancellation);
        return association is not null;
    }

    protected async Task<ListHead> HeadAsync(CancellationToken cancellation) =>
        await PaperHead.OfAsync(db, association!, (await db.BoardAsync(association!.Id, cancellation)).On(Today), Today, cancellation);

    /// <summary>The members in the order of their names; nobody where there are too many.</summary>
    protected async Task<IReadOnlyList<MemberRow>> RowsAsync(CancellationToken cancellation)
    {
        var found = await FoundAsync(cancellation);
        Count = await found.CountAsync(cancellation);
        return Count is 0 or > MostRows ? [] : await MemberRow.Of(found.ByName()).ToListAsync(cancellation);
    }

    private Task<IQueryable<Membership>> FoundAsync(CancellationToken cancellation) => Selection.FindAsync(finder, Today, cancellation);
}
