using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>What stands in the way of units, from report to report, until somebody answers.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class DifficultiesModel(RegistryDbContext db, Reader reader) : PageModel
{
    public DifficultyState? State { get; private set; }

    public int? CallId { get; private set; }

    public int Total { get; private set; }

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(DifficultyState? state, int? call, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        (State, CallId) = (state, call);
        var visible = db.Difficulties.VisibleTo(reader);
        Total = await visible.CountAsync(cancellation);
        var found = visible.Where(one => (state == null || one.State == state) && (call == null || one.Report!.CallId == call));
        Paging = Paging.Of(page, await found.CountAsync(cancellation));
        var deciding = reader.AssociationsFor(Ability.Plan).Union(reader.AssociationsFor(Ability.Approve)).ToList();
        Rows = await found.OrderBy(one => one.State == DifficultyState.Open ? 0 : 1).ThenByDescending(one => one.Report!.Call!.LastDay).ThenBy(one => one.Id)
            .Skip(Paging.Skip).Take(Paging.Size)
            .Select(one => new Row(
                one.Id, one.Text, one.AddressedTo, one.State, one.Answer, one.AnsweredBy, one.AnsweredOn, one.ReportId, one.Report!.UnitName, one.Report.Call!.Period, one.Report.Call.Year,
                deciding.Contains(one.Report.Call.OwnerId)))
            .ToListAsync(cancellation);
    }

    /// <summary>A difficulty in the list.</summary>
    public sealed record Row(
        int Id, string Text, string? AddressedTo, DifficultyState State, string? Answer, string? AnsweredBy, DateOnly? AnsweredOn, int ReportId, string Unit, ReportPeriod Period, int Year, bool MayAnswer);
}
