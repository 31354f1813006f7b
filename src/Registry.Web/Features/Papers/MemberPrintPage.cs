using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>A form that orders something to be printed for the members of a list.</summary>
public abstract class MemberPrintPage(RegistryDbContext db, Reader reader, MemberFinder finder, TimeProvider time) : PageModel
{
    [FromQuery]
    public MemberFilter Filter { get; set; } = new();

    [FromQuery(Name = "chosen")]
    public int[] Chosen { get; set; } = [];

    public int Count { get; private set; }

    public string Heading => Association is null ? "" : Masthead.IsVietnamese ? Association.Name : Association.NameEn;

    protected Association? Association { get; private set; }

    protected abstract Ability Needed { get; }

    /// <summary>Whose members, where the reader may do this, and how many.</summary>
    protected virtual async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var allowed = reader.AssociationsFor(Needed);
        var id = Filter.Association ?? reader.HomeId;
        Association = await db.Associations.AsNoTracking().VisibleTo(reader).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (Association is null)
            return false;

        var found = await new MemberSelection(Filter, Chosen).FindAsync(finder, time.Today(), cancellation);
        Count = await found.CountAsync(membership => allowed.Contains(membership.AssociationId), cancellation);
        return true;
    }

    protected PrintOrder NewOrder() => new() { Filter = Filter, Chosen = Chosen, Day = time.Today() };
}
