using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agencies;

/// <summary>Who leads and who takes part: the bodies that activities are assigned to.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, TimeProvider time) : PageModel
{
    public string? Search { get; private set; }

    public AgencyKind? Kind { get; private set; }

    public int Total { get; private set; }

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(string? q, AgencyKind? kind, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        (Search, Kind) = (q, kind);
        Total = await db.Agencies.CountAsync(cancellation);
        var found = db.Agencies.Named(q).Where(agency => kind == null || agency.Kind == kind);
        Paging = Paging.Of(page, await found.CountAsync(cancellation));
        var today = time.Today();
        Rows = await found.OrderBy(agency => agency.SortName)
            .Skip(Paging.Skip).Take(Paging.Size)
            .Select(agency => new Row(
                agency.Id, agency.Name, agency.Abbreviation, agency.Kind, agency.ValidTo != null && agency.ValidTo < today, agency.Successor!.Name))
            .ToListAsync(cancellation);
    }

    /// <summary>An agency in the list.</summary>
    public sealed record Row(int Id, string Name, string? Abbreviation, AgencyKind Kind, bool IsGone, string? Successor);
}
