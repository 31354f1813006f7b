using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>The sheets of labels and the envelopes that the office prints on.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    public IReadOnlyList<LabelSheet> Sheets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Sheets = await db.LabelSheets.AsNoTracking().OrderBy(sheet => sheet.IsEnvelope).ThenBy(sheet => sheet.Name).ToListAsync(cancellation);
}
