using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Places;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>One agreement: where it stands, what is owed, what happened to it, who stands on either side.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, ReminderLog log, TimeProvider time) : AgreementPage(db, reader, time)
{
    public required Agreement Agreement { get; set; }

    public UnitMap Units { get; private set; } = new([], []);

    public IReadOnlyList<KeptFile> Files { get; private set; } = [];

    public IReadOnlyList<ReminderLine> Reminders { get; private set; } = [];

    public bool MayKeep => Reader.May(Ability.KeepPartners, Agreement.OwnerId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.Read, cancellation) is not { } found)
            return NotFound();

        Agreement = found;
        Units = await Db.MapOfAsync(found.Parties.Select(party => party.UnitId), cancellation);
        Files = await Db.AgreementFiles.Where(file => file.AgreementId == id).OrderBy(file => file.Id)
            .Join(Db.StoredFiles, file => file.FileId, stored => stored.Id, (file, stored) => new KeptFile(file.Id, file.Name, file.Language, stored.Length, stored.KeptAt)).ToListAsync(cancellation);
        if (MayKeep)
            Reminders = await log.OfAgreementAsync(id, cancellation);
        return Page();
    }

    /// <summary>A file as listed.</summary>
    public sealed record KeptFile(int Id, string Name, string? Language, long Length, DateTimeOffset KeptAt);
}
