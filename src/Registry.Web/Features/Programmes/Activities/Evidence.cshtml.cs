using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>One file of evidence, to be kept on the reader's machine: it is never opened inside the registry's own pages.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class EvidenceModel(RegistryDbContext db, Reader reader, StoredFiles files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, int activityId, int evidenceId, CancellationToken cancellation)
    {
        var seen = db.Programmes.VisibleTo(reader, db);
        var kept = await db.Activities.Where(one => one.Id == activityId && one.ProgrammeId == id && seen.Any(programme => programme.Id == id))
            .SelectMany(one => one.Evidence).SingleOrDefaultAsync(one => one.Id == evidenceId, cancellation);
        if (kept is null)
            return NotFound();

        var file = await db.StoredFiles.AsNoTracking().SingleAsync(one => one.Id == kept.FileId, cancellation);
        return File(files.Open(file), kept.ContentType, kept.Name);
    }
}
