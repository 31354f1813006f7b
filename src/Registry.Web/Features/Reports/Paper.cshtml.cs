using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Reports;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>The consolidated report as it would leave today, as a page, PDF and Word file; a draft until it is issued.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class PaperModel(RegistryDbContext db, Reader reader, ReportSource source, PaperPress press, TimeProvider time) : OfficialPaperPage(press)
{
    [FromRoute]
    public int Id { get; set; }

    public ReportCall Call { get; private set; } = null!;

    public ReportFigures? Figures { get; private set; }

    public bool MayPlan => reader.May(Ability.Plan, Call.OwnerId);

    public bool MayIssue => Call.PaperId is null && (MayPlan || reader.May(Ability.Approve, Call.OwnerId));

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Call = (await db.ReportCalls.AsNoTracking().VisibleTo(reader).Include(call => call.Programmes).SingleOrDefaultAsync(call => call.Id == Id, cancellation))!;
        return Call is not null;
    }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var report = await source.ReadAsync(Call, null, time.Today(), time.Today(), cancellation);
        Figures = ReportFigures.Of(report.Activities);
        return ConsolidatedDocument.Compose(report);
    }
}
