using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Work;

/// <summary>The long work somebody asked for, the latest first.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, WorkProgress progress) : PageModel
{
    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<WorkItem> Items { get; private set; } = [];

    public int PercentOf(WorkItem item) => progress.Of(item.Id) ?? item.Progress;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = db.WorkItems.AsNoTracking().Where(item => item.AskedById == reader.UserId);
        Paging = Paging.Of(Part, await mine.CountAsync(cancellation));
        Items = await mine.OrderByDescending(item => item.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
    }
}
