using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Seeding;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Reference;

/// <summary>The files that come with the program, and rows that would overwrite a person's word.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<ReferenceFile> Files { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Files = await db.ReferenceFiles.AsNoTracking().OrderBy(file => file.Name).ToListAsync(cancellation);
        var open = db.ReferenceUpdates.Where(update => update.DecidedAt == null);
        Paging = Paging.Of(Part, await open.CountAsync(cancellation));
        Rows = await open.OrderBy(update => update.File).ThenBy(update => update.Key).Skip(Paging.Skip).Take(Paging.Size)
            .Select(update => new Row(
                update.Id, update.File, update.Key, update.SeenAt,
                db.Anniversaries.Where(a => a.Key == update.Key).Select(a => Masthead.IsVietnamese ? a.NameVi : a.NameEn).FirstOrDefault()))
            .ToListAsync(cancellation);
    }

    public sealed record Row(int Id, string File, string Key, DateTimeOffset SeenAt, string? Name);
}
