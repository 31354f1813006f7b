using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Partners;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Offices;

/// <summary>The offices contacts hold, in their order of precedence.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    public IReadOnlyList<Office> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rows = await db.Offices.AsNoTracking().OrderBy(office => office.Precedence).ThenBy(office => office.SortName).ToListAsync(cancellation);
}
