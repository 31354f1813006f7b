using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Records that look like one person, the most alike first, and those that were found to be two.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    /// <summary>Those that are two people for good instead of the open ones.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<PairRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var listed = Pairs.Listed(db, reader, Decided);
        Paging = Paging.Of(Part, await listed.CountAsync(cancellation));
        var shown = await listed.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
        Rows = await Pairs.WithPeopleAsync(db, shown, cancellation);
    }
}
