using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>The scanned paper of a consent, as a file; who takes it is written down.</summary>
[Authorize(Policy = Policies.SeePersonalData)]
public sealed class EvidenceModel(RegistryDbContext db, Reader reader, StoredFiles files, PersonalDataJournal journal, TimeProvider time) : MemberPageModel(db, reader, time)
{
    public async Task<IActionResult> OnGetAsync(int id, int consent, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation, Ability.SeePersonalData))
            return NotFound();

        var file = await Db.Consents.Where(one => one.Id == consent && one.PersonId == id)
            .Join(Db.StoredFiles.AsNoTracking(), one => one.FileId, one => one.Id, (_, one) => one).SingleOrDefaultAsync(cancellation);
        if (file is null)
            return NotFound();

        await journal.ViewedAsync(id, PersonalDataKind.Contact, cancellation);
        return File(files.Open(file), file.ContentType, file.Name);
    }
}
