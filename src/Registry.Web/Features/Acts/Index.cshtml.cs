using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Acts;

/// <summary>What was done to many records at once, and what of it can still be taken back.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public DateTimeOffset Now { get; } = time.GetUtcNow();

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Act> Acts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = db.Acts.AsNoTracking().VisibleTo(reader);
        Paging = Paging.Of(Part, await mine.CountAsync(cancellation));
        Acts = await mine.OrderByDescending(act => act.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
    }
}
