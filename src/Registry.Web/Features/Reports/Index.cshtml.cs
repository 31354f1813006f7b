using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Reports that I owe, and the calls that I made or decide on.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int MostOwed = 50;

    public IReadOnlyList<Owed> Mine { get; private set; } = [];

    public IReadOnlyList<Row> Calls { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public int OpenDifficulties { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>Those who ask or decide see the calls; units see what they owe.</summary>
    public bool SeesCalls => reader.May(Ability.Plan) || reader.May(Ability.Approve);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        Today = time.Today();
        await FindMineAsync(cancellation);
        OpenDifficulties = await db.Difficulties.VisibleTo(reader).CountAsync(one => one.State == DifficultyState.Open, cancellation);
        if (!SeesCalls)
            return;

        var calls = db.ReportCalls.VisibleTo(reader);
        Paging = Paging.Of(page, await calls.CountAsync(cancellation));
        Calls = await calls.OrderByDescending(call => call.LastDay).ThenBy(call => call.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(call => new Row(
                call.Id, call.Period, call.Year, call.Owner!.Name, call.LastDay, call.PaperId != null,
                db.Reports.Count(report => report.CallId == call.Id),
                db.Reports.Answered().Count(report => report.CallId == call.Id)))
            .ToListAsync(cancellation);
    }

    private async Task FindMineAsync(CancellationToken cancellation)
    {
        var kept = reader.AssociationsFor(Ability.KeepAssociations);
        var planned = reader.AssociationsFor(Ability.Plan);
        Mine = await db.Reports.Where(report => report.AssociationId != null && kept.Contains(report.AssociationId.Value) && !planned.Contains(report.Call!.OwnerId))
            .OrderByDescending(report => report.Call!.LastDay).ThenBy(report => report.UnitName).Take(MostOwed)
            .Select(report => new Owed(report.Id, report.Call!.Period, report.Call.Year, report.UnitName, report.Call.LastDay, report.Call.PrudentDay, report.State, report.ReturnReason))
            .ToListAsync(cancellation);
    }

    /// <summary>A report that the reader's own unit owes or gave.</summary>
    public sealed record Owed(int Id, ReportPeriod Period, int Year, string Unit, DateOnly LastDay, DateOnly PrudentDay, ReportState State, string? ReturnReason)
    {
        public bool IsOpen => State is not (ReportState.Sent or ReportState.Accepted);
    }

    /// <summary>A call in the list.</summary>
    public sealed record Row(int Id, ReportPeriod Period, int Year, string Owner, DateOnly LastDay, bool IsIssued, int Owing, int Answered);
}
