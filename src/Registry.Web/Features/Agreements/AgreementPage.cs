using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>A page below one agreement.</summary>
public abstract class AgreementPage(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public DateOnly Today { get; } = time.Today();

    protected DateTimeOffset Now => time.GetUtcNow();

    public IReadOnlyList<ConflictRow> Conflict { get; protected set; } = [];

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected string Address => $"~/Agreements/{Id}";

    /// <summary>The agreement with parties, acts and duties, where the reader holds the ability over it.</summary>
    protected async Task<Agreement?> FindAsync(int id, Ability ability, CancellationToken cancellation)
    {
        var agreement = await db.Agreements.VisibleTo(reader, ability)
            .Include(one => one.Parties).ThenInclude(party => party.Partner).Include(one => one.Steps).Include(one => one.Duties)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        (Id, Heading) = (id, agreement?.Title(Masthead.IsVietnamese) ?? "");
        return agreement;
    }

    /// <summary>The form again with both values; the next save replaces what the other person saved.</summary>
    protected PageResult Compare(IReadOnlyList<ConflictRow> rows, long theirs)
    {
        Conflict = rows;
        ModelState.Remove(nameof(Version));
        Version = theirs;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
