using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>A file of an agreement, for whoever may read the agreement.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class FileModel(RegistryDbContext db, Reader reader, StoredFiles files, TimeProvider time) : AgreementPage(db, reader, time)
{
    public async Task<IActionResult> OnGetAsync(int id, int fileId, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.Read, cancellation) is null)
            return NotFound();

        var kept = await Db.AgreementFiles.Where(file => file.Id == fileId && file.AgreementId == id)
            .Join(Db.StoredFiles.AsNoTracking(), file => file.FileId, stored => stored.Id, (_, stored) => stored).SingleOrDefaultAsync(cancellation);
        if (kept is null)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(Path.GetFileNameWithoutExtension(kept.Name), Path.GetExtension(kept.Name));
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileStreamResult(files.Open(kept), kept.ContentType) { EnableRangeProcessing = true };
    }
}
