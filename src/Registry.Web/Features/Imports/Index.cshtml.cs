using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>The lists that were brought into the reader's associations, or begun, the latest first.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class IndexModel(RegistryDbContext db, ImportDesk desk, Reader reader, TimeProvider time) : PageModel
{
    public IReadOnlyList<Row> Imports { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        Paging = Paging.Of(number, await desk.Kept.CountAsync(cancellation));
        var vietnamese = Masthead.IsVietnamese;
        var (mine, since) = (reader.UserId, time.GetUtcNow().AddDays(-Act.UndoDays));
        Imports = await desk.Kept.AsNoTracking().OrderByDescending(import => import.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(import => new Row(import.Id, import.FileName, vietnamese ? import.Association!.Name : import.Association!.NameEn, import.At, import.State, import.Added, import.Updated,
                import.AskedById == mine ? null : import.AskedByName,
                db.Acts.Where(act => act.Id == import.ActId && act.UndoneAt != null).Select(act => act.UndoneAt).FirstOrDefault(),
                db.Acts.VisibleTo(reader).Where(act => act.Id == import.ActId && act.UndoneAt == null && act.At > since).Select(act => (int?)act.Id).FirstOrDefault()))
            .ToListAsync(cancellation);
    }

    /// <summary>An import as a line.</summary>
    /// <param name="ByName">Somebody else who began it.</param>
    /// <param name="UndoId">The act that the reader may take back.</param>
    public sealed record Row(
        int Id, string FileName, string Association, DateTimeOffset At, ImportState State, int Added, int Updated, string? ByName, DateTimeOffset? UndoneAt, int? UndoId);
}
