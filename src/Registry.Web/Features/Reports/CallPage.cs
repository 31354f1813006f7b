using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;

namespace Registry.Web.Features.Reports;

/// <summary>A page of one call, for those who asked; what is not theirs is not there.</summary>
public abstract class CallPage(RegistryDbContext db, Reader reader) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    public ReportCall Call { get; private set; } = null!;

    /// <summary>The programmes in the edition now in force.</summary>
    public IReadOnlyList<Domain.Programmes.Programme> Programmes { get; private set; } = [];

    /// <summary>Those that were asked about and have been deleted since.</summary>
    public IReadOnlyList<string> Gone { get; private set; } = [];

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    /// <summary>Which calls this page shows: those that the reader made, or also those on which he decides.</summary>
    protected virtual IQueryable<ReportCall> Mine(IQueryable<ReportCall> calls) => calls.OwnedBy(reader);

    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Call = (await Mine(db.ReportCalls).Include(call => call.Owner).Include(call => call.Paper).Include(call => call.Programmes).AsSplitQuery()
            .SingleOrDefaultAsync(call => call.Id == Id, cancellation))!;
        if (Call is null)
            return false;

        Programmes = await db.ProgrammesOfAsync(Call, cancellation);
        var asked = Call.Programmes.Select(link => link.ProgrammeId).ToList();
        var there = await db.Programmes.Where(one => asked.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellation);
        Gone = [.. Call.Programmes.Where(link => !there.Contains(link.ProgrammeId)).Select(link => link.Title)];
        return true;
    }
}
