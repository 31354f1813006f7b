using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Delegations;

/// <summary>Who signs and approves for whom, now and later; those that are over stand below.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int Most = 100;

    public DateOnly Today => time.Today();

    public IReadOnlyList<SigningDelegation> Delegations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Delegations = await db.SigningDelegations.AsNoTracking().VisibleTo(reader, Ability.Approve)
        .Include(one => one.Owner).OrderByDescending(one => one.To == null || one.To >= time.Today()).ThenByDescending(one => one.From).Take(Most).ToListAsync(cancellation);
}
