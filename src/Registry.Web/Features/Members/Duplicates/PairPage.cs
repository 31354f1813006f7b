using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Access;
using Registry.Domain.Members.Duplicates;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>A page about one pair of records.</summary>
public abstract class PairPage(RegistryDbContext db, Reader reader) : PageModel
{
    public DuplicatePair Pair { get; private set; } = null!;

    public PairRow Row { get; private set; } = null!;

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    /// <summary>The pair, or false: for this reader there is none.</summary>
    protected async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        var found = await db.DuplicatePairs.AsTracking().VisibleTo(db, reader).SingleOrDefaultAsync(pair => pair.Id == id, cancellation);
        if (found is null)
            return false;

        Pair = found;
        Row = (await Pairs.WithPeopleAsync(db, [found], cancellation))[0];
        return true;
    }
}
