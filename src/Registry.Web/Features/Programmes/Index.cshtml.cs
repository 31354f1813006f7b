using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>The programmes of all years, the latest first, with how far each has come.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int LongestSearch = 200;

    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    [FromQuery(Name = "year")]
    public int? Year { get; set; }

    [FromQuery(Name = "status")]
    public ProgrammeStatus? Status { get; set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool IsFiltered => Year is not null || Status is not null || !string.IsNullOrWhiteSpace(Search);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        var today = time.Today();
        var visible = db.Programmes.VisibleTo(reader, db);
        var found = visible.Named(Search?.Length > LongestSearch ? Search[..LongestSearch] : Search);
        if (Year is { } year)
            found = found.Where(one => one.Year == year);
        if (Status is { } status)
            found = found.Where(one => one.Status == status);

        Paging = Paging.Of(number, await found.CountAsync(cancellation));
        Rows = await found.OrderByDescending(one => one.Year).ThenByDescending(one => one.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(one => new Row(
                one.Id, one.Year, one.Title, one.Number, one.DatedOn, one.Edition, one.Status, one.Owner!.Name, one.Owner.NameEn,
                db.Activities.Count(activity => activity.ProgrammeId == one.Id),
                db.Activities.Count(activity => activity.ProgrammeId == one.Id && activity.State == ActivityState.Done),
                db.Activities.Count(activity => activity.ProgrammeId == one.Id && activity.DueOn < today
                    && (activity.State == ActivityState.Planned || activity.State == ActivityState.UnderWay))))
            .ToListAsync(cancellation);
        Years = await visible.Select(one => one.Year).Distinct().OrderByDescending(one => one).ToListAsync(cancellation);
    }

    /// <summary>A programme in the list.</summary>
    public sealed record Row(
        int Id, int Year, string Title, string? Number, DateOnly? DatedOn, int Edition, ProgrammeStatus Status, string OwnerVi, string OwnerEn, int Activities, int Done, int Overdue)
    {
        public string Owner => Masthead.IsVietnamese ? OwnerVi : OwnerEn;

        /// <summary>Nothing of a draft is late.</summary>
        public int Late => Status is ProgrammeStatus.Approved or ProgrammeStatus.Numbered or ProgrammeStatus.Issued ? Overdue : 0;
    }
}
