using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>The editions of the notice of consent, the latest first.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, TimeProvider time) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var current = await db.NoticeAsync(time.Today(), cancellation);
        var found = await db.ConsentNotices.AsNoTracking().OrderByDescending(notice => notice.From).ThenByDescending(notice => notice.Id)
            .Select(notice => new { Notice = notice, Consents = db.Consents.Count(consent => consent.NoticeVersion == notice.Edition) }).ToListAsync(cancellation);
        Rows = found.ConvertAll(one => new Row(one.Notice.Id, one.Notice.Edition, one.Notice.From, one.Notice.PurposeList.Count, one.Consents, one.Notice.Id == current?.Id));
    }

    /// <summary>An edition as a line.</summary>
    public sealed record Row(int Id, string Edition, DateOnly From, int Purposes, int Consents, bool IsCurrent);
}
