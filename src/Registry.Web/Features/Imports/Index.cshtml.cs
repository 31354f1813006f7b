using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Imports;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>The lists that the reader brought in or began to, the latest first.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class IndexModel(ImportDesk desk) : PageModel
{
    public IReadOnlyList<Row> Imports { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        Paging = Paging.Of(number, await desk.Mine.CountAsync(cancellation));
        var vietnamese = Masthead.IsVietnamese;
        Imports = await desk.Mine.AsNoTracking().OrderByDescending(import => import.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(import => new Row(import.Id, import.FileName, vietnamese ? import.Association!.Name : import.Association!.NameEn, import.At, import.State, import.Added, import.Updated))
            .ToListAsync(cancellation);
    }

    /// <summary>An import as a line.</summary>
    public sealed record Row(int Id, string FileName, string Association, DateTimeOffset At, ImportState State, int Added, int Updated);
}
