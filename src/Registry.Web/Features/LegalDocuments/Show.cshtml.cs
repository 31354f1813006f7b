using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>One legal document, what it replaced and what replaced it, and which programmes cite it.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int MostCiting = 30;

    public LegalDocument Document { get; private set; } = null!;

    public LegalForce Force => Document.ForceOn(time.Today());

    public IReadOnlyList<Citing> CitedBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Document = (await db.LegalDocuments.AsNoTracking()
            .Include(one => one.Replaces).ThenInclude(one => one.Older).Include(one => one.ReplacedBy).ThenInclude(one => one.Newer)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancellation))!;
        if (Document is null)
            return NotFound();

        CitedBy = await db.Programmes.VisibleTo(reader, db).Where(programme => programme.LegalBases.Any(basis => basis.Text.Contains(Document.Number)))
            .OrderByDescending(programme => programme.Year).ThenByDescending(programme => programme.Id).Take(MostCiting)
            .Select(programme => new Citing(programme.Id, programme.Title, programme.Number)).ToListAsync(cancellation);
        return Page();
    }

    /// <summary>A programme that rests on it.</summary>
    public sealed record Citing(int Id, string Title, string? Number);
}
