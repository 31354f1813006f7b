using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>What is planned, what is to come before what is past; every filter stands in the address.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CommemorationFilter Filter { get; set; } = new();

    public DateOnly Today { get; private set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        Today = time.Today();
        var visible = db.Commemorations.VisibleTo(reader);
        var found = Filter.Narrow(visible, reader.UserId);
        Paging = Paging.Of(number, await found.CountAsync(cancellation));
        Rows = await found.OrderBy(one => one.Date < Today).ThenBy(one => one.Date).ThenBy(one => one.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(one => new Row(
                one.Id, one.Date, one.OccurrenceOn, one.Ordinal, one.TitleVi, one.TitleEn, one.Form, one.Status, one.Owner!.Name, one.Owner.NameEn, one.Place,
                one.Tasks.Count, one.Tasks.Count(task => task.DoneAt != null), one.Tasks.Count(task => task.DoneAt == null && task.DueOn < Today)))
            .ToListAsync(cancellation);
        Years = await visible.Select(one => one.Date.Year).Distinct().OrderBy(year => year).ToListAsync(cancellation);
        var owners = await db.Associations.Where(one => visible.Any(each => each.OwnerId == one.Id)).OrderBy(one => one.SortName)
            .Select(one => new { one.Id, one.Name, one.NameEn }).ToListAsync(cancellation);
        Owners = [.. owners.Select(one => new SelectListItem(Masthead.IsVietnamese ? one.Name : one.NameEn, $"{one.Id}", one.Id == Filter.Owner))];
    }

    /// <summary>A commemoration in the list, with how far its work is.</summary>
    public sealed record Row(
        int Id, DateOnly Date, DateOnly OccurrenceOn, int? Ordinal, string TitleVi, string TitleEn, CommemorationForm Form, CommemorationStatus Status,
        string OwnerVi, string OwnerEn, string? Place, int Tasks, int Done, int Late)
    {
        public string Title => Masthead.IsVietnamese ? TitleVi : TitleEn;

        public string Owner => Masthead.IsVietnamese ? OwnerVi : OwnerEn;

        public bool IsOver => Status is CommemorationStatus.Reported or CommemorationStatus.Cancelled;
    }
}
