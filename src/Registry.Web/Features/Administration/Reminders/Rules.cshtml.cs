using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Reminders;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>When people are reminded of each kind of thing.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RulesModel(RegistryDbContext db) : PageModel
{
    public IReadOnlyList<ReminderRule> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rules = await db.ReminderRules.AsNoTracking().OrderBy(rule => rule.Id).ToListAsync(cancellation);
}
