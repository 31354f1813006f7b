using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.OutgoingPapers;

/// <summary>The register of outgoing papers: every number that was given, and which were skipped.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int MostGaps = 20;

    public int Year { get; private set; }

    public string? Symbol { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<string> Symbols { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Numbers below the highest that nobody gave; asked for one symbol.</summary>
    public IReadOnlyList<int> Gaps { get; private set; } = [];

    public async Task OnGetAsync(int? year, string? symbol, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        var visible = db.OutgoingPapers.VisibleTo(reader);
        (Year, Symbol) = (year ?? time.Today().Year, string.IsNullOrWhiteSpace(symbol) ? null : symbol.Trim());
        Years = await visible.Select(paper => paper.Year).Distinct().OrderDescending().ToListAsync(cancellation);
        Symbols = await visible.Where(paper => paper.Year == Year).Select(paper => paper.Symbol).Distinct().Order().ToListAsync(cancellation);
        var found = visible.Where(paper => paper.Year == Year && (Symbol == null || paper.Symbol == Symbol));
        Paging = Paging.Of(page, await found.CountAsync(cancellation));
        Rows = await found.OrderBy(paper => paper.Symbol).ThenByDescending(paper => paper.Value).Skip(Paging.Skip).Take(Paging.Size)
            .Select(paper => new Row(
                paper.Id, paper.ProgrammeId, paper.Value, paper.Symbol, paper.Type, paper.Summary, paper.DatedOn, paper.Owner!.Name, paper.State, paper.VoidReason, paper.GivenByName,
                db.Invitations.Where(invitation => invitation.PaperId == paper.Id).Select(invitation => (int?)invitation.CommemorationId).FirstOrDefault()))
            .ToListAsync(cancellation);
        if (Symbol is not null && await found.Select(paper => paper.OwnerId).Distinct().CountAsync(cancellation) == 1)
            Gaps = GapsIn(await found.Select(paper => paper.Value).ToListAsync(cancellation));
    }

    private static List<int> GapsIn(List<int> given) =>
        [.. Enumerable.Range(given.Count == 0 ? 1 : given.Min(), given.Count == 0 ? 0 : given.Max() - given.Min()).Except(given).Take(MostGaps)];

    /// <summary>A line of the register.</summary>
    public sealed record Row(
        int Id, int? ProgrammeId, int Value, string Symbol, string Type, string Summary, DateOnly DatedOn, string Owner, OutgoingState State, string? VoidReason, string GivenBy,
        int? InvitesTo)
    {
        public string Number => $"{Value:00}/{Symbol}";
    }
}
