using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Papers;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>The papers that plans rest on, found by any of their words, in force or not.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, TimeProvider time) : PageModel
{
    public const string InForce = "in-force";
    public const string Over = "over";

    public string? Search { get; private set; }

    public string? Type { get; private set; }

    public string? Force { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<string> Types { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public IReadOnlyList<LegalDocument> Rows { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(string? q, string? type, string? force, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        (Search, Type, Force) = (q, string.IsNullOrWhiteSpace(type) ? null : type, force is InForce or Over ? force : null);
        Total = await db.LegalDocuments.CountAsync(cancellation);
        Types = await db.LegalDocuments.Select(document => document.Type).Distinct().Order().ToListAsync(cancellation);
        var found = db.LegalDocuments.AsNoTracking().Named(q).Where(document => Type == null || document.Type == Type);
        if (Force is not null)
            found = found.InForceOn(Today, Force == InForce);
        Paging = Paging.Of(page, await found.CountAsync(cancellation));
        Rows = await found.OrderByDescending(document => document.IssuedOn).ThenBy(document => document.NumberKey).Skip(Paging.Skip).Take(Paging.Size)
            .Include(document => document.ReplacedBy).ThenInclude(one => one.Newer).AsSplitQuery().ToListAsync(cancellation);
    }
}
