using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>A step of a paper that goes with a programme, for those who hold the ability over the programme's owner.</summary>
public abstract class CoverStepPage(RegistryDbContext db, Reader reader, CoverPapers covers, Ability ability) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [FromRoute]
    public CoverPaperKind Kind { get; set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>Perhaps not yet kept.</summary>
    public CoverPaper Cover { get; private set; } = null!;

    public string? Doubt => CoverDoubts.Of(Programme, Kind);

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Programme = (await db.Programmes.OwnedBy(reader, ability).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == Id, cancellation))!;
        if (Programme is null)
            return false;

        Cover = await covers.OpenAsync(Programme, Kind, cancellation);
        return true;
    }

    /// <summary>Begins the record where the paper was only looked at so far.</summary>
    protected void Keep()
    {
        if (Cover.Id == 0)
            db.CoverPapers.Add(Cover);
    }

    protected RedirectResult To(string? step, string done)
    {
        TempData["Done"] = done;
        return Redirect(CoverWords.AddressOf(Id, Kind, step));
    }
}
