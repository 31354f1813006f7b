using Microsoft.EntityFrameworkCore;
using Registry.Domain.Programmes;

namespace Registry.Data.Queries;

/// <summary>What a programme says on paper, read in a fixed number of questions.</summary>
public static class ProgrammeContentQueries
{
    public static async Task<ProgrammeContent?> ProgrammeContentAsync(this RegistryDbContext db, int programmeId, CancellationToken cancellation)
    {
        var programme = await db.Programmes.AsNoTracking().Include(one => one.LegalBases).SingleOrDefaultAsync(one => one.Id == programmeId, cancellation);
        if (programme is null)
            return null;

        var sections = await db.ProgrammeSections.AsNoTracking().Where(section => section.ProgrammeId == programmeId).ToListAsync(cancellation);
        var activities = await db.Activities.AsNoTracking().Where(activity => activity.ProgrammeId == programmeId)
            .Include(activity => activity.Assignments).AsSplitQuery().ToListAsync(cancellation);
        return ProgrammeContent.Of(programme, sections, activities);
    }
}
