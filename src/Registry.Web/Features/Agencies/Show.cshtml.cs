using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;

namespace Registry.Web.Features.Agencies;

/// <summary>One agency and what it was given to do.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader) : PageModel
{
    private const int Latest = 50;

    public required Agency Agency { get; set; }

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Agencies.AsNoTracking().Include(agency => agency.Successor).SingleOrDefaultAsync(agency => agency.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Agency = found;
        Parts = await db.Commemorations.VisibleTo(reader)
            .SelectMany(one => one.Assignments.Where(part => part.AgencyId == id), (one, part) => new { one, part.Verb })
            .OrderByDescending(pair => pair.one.Date)
            .Take(Latest)
            .Select(pair => new Part(pair.one.Id, pair.one.Date, Ui.Masthead.IsVietnamese ? pair.one.TitleVi : pair.one.TitleEn, pair.Verb, pair.one.Status))
            .ToListAsync(cancellation);
        return Page();
    }

    /// <summary>What the agency does in one commemoration.</summary>
    public sealed record Part(int CommemorationId, DateOnly On, string Title, AssignmentVerb Verb, CommemorationStatus Status);
}
