using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;

namespace Registry.Web.Features.Today;

/// <summary>Reports that the reader's unit owes, and the units that have not answered those who asked.</summary>
public sealed class TodayReports(RegistryDbContext db, Reader reader)
{
    private const int MostRows = 5;

    /// <summary>A unit's own debts, the oldest first; a planner sees them as units that have not answered.</summary>
    public Task<List<Owed>> OwedAsync(CancellationToken cancellation)
    {
        var kept = reader.AssociationsFor(Ability.KeepAssociations);
        var planned = reader.AssociationsFor(Ability.Plan);
        return db.Reports.Unanswered()
            .Where(report => report.AssociationId != null && kept.Contains(report.AssociationId.Value) && !planned.Contains(report.Call!.OwnerId) && report.Call.PaperId == null)
            .OrderBy(report => report.Call!.LastDay).ThenBy(report => report.UnitName).Take(MostRows)
            .Select(report => new Owed(report.Id, report.Call!.Period, report.Call.Year, report.UnitName, report.Call.LastDay, report.State)).ToListAsync(cancellation);
    }

    /// <summary>Of the call that ends first among those not drawn yet.</summary>
    public async Task<Asked?> AskedAsync(CancellationToken cancellation)
    {
        var own = reader.AssociationsFor(Ability.Plan);
        var waiting = db.Reports.Unanswered();
        return await db.ReportCalls.Where(call => own.Contains(call.OwnerId) && call.PaperId == null && waiting.Any(report => report.CallId == call.Id))
            .OrderBy(call => call.LastDay).ThenBy(call => call.Id)
            .Select(call => new Asked(call.Id, call.Period, call.Year, call.LastDay, waiting.Count(report => report.CallId == call.Id)))
            .FirstOrDefaultAsync(cancellation);
    }

    public sealed record Owed(int Id, ReportPeriod Period, int Year, string Unit, DateOnly LastDay, ReportState State);

    public sealed record Asked(int CallId, ReportPeriod Period, int Year, DateOnly LastDay, int Waiting);
}
