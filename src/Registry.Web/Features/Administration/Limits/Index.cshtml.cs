using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>The numbers the law sets for associations, each with its source and first day.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    /// <summary>Only those that somebody should look up.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Check { get; set; }

    public IReadOnlyList<LegalLimit> Rows { get; private set; } = [];

    public IEnumerable<LegalLimit> Shown => Rows.Where(row => !Check || row.NeedsCheck);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var rows = await db.LegalLimits.AsNoTracking().ToListAsync(cancellation);
        Rows = [.. rows.OrderBy(row => row.Name).ThenByDescending(row => row.ValidFrom)];
    }
}
