using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Files;

/// <summary>A file that long work made, for whoever asked for it and nobody else.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ShowModel(RegistryDbContext db, StoredFiles files, Reader reader, TimeProvider time) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var file = await db.StoredFiles.AsNoTracking()
            .SingleOrDefaultAsync(file => file.Id == id && file.KeptById == reader.UserId && file.KeptUntil != null && file.KeptUntil > now, cancellation);
        if (file is null)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileStreamResult(files.Open(file), file.ContentType) { EnableRangeProcessing = true };
    }
}
