using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Papers;

/// <summary>A paper of a programme that the reader may see.</summary>
public abstract class ProgrammePaperPage(RegistryDbContext db, Reader reader, PaperPress press) : OfficialPaperPage(press)
{
    [FromRoute]
    public int Id { get; set; }

    public Programme Programme { get; private set; } = null!;

    protected override async Task<bool> FindAsync(CancellationToken cancellation) =>
        (Programme = (await db.Programmes.AsNoTracking().VisibleTo(reader, db).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == Id, cancellation))!) is not null;
}
