using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes;

/// <summary>Programmes and activities as the pages find them that change something; nothing outside of what the reader may do.</summary>
internal static class ProgrammeFiles
{
    public static Task<Programme?> FindProgrammeAsync(this RegistryDbContext db, Reader reader, int id, Ability ability, CancellationToken cancellation) =>
        db.Programmes.OwnedBy(reader, ability).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <summary>One activity with all that belongs to it, and its programme.</summary>
    public static Task<Activity?> FindActivityAsync(this IQueryable<Activity> activities, int id, int activityId, CancellationToken cancellation) => activities
        .Include(one => one.Programme).ThenInclude(one => one!.Owner)
        .Include(one => one.Section)
        .Include(one => one.Assignments.OrderBy(assignment => assignment.Order))
        .Include(one => one.Anniversaries)
        .Include(one => one.Commemorations)
        .Include(one => one.Evidence.OrderBy(kept => kept.Id))
        .AsSplitQuery()
        .SingleOrDefaultAsync(one => one.Id == activityId && one.ProgrammeId == id, cancellation);

    /// <summary>Raises the version of an activity of which only what hangs on it changes.</summary>
    public static void MarkChanged(this RegistryDbContext db, Activity activity) =>
        db.Entry(activity).Property(one => one.Version).IsModified = true;

    /// <summary>The place after the last activity of a section.</summary>
    public static async Task<int> PlaceAtEndAsync(this RegistryDbContext db, int sectionId, CancellationToken cancellation) =>
        ActivityOrder.After(await db.Activities.Where(activity => activity.SectionId == sectionId).MaxAsync(activity => (int?)activity.Order, cancellation));

    /// <summary>Finds in typed names the agencies and associations that the registry knows.</summary>
    public static async Task<AssigneeReader> AssigneesAsync(this RegistryDbContext db, Programme programme, Reader reader, CancellationToken cancellation) => new(
        await db.Agencies.ToListAsync(cancellation),
        await db.Associations.VisibleTo(reader).ToListAsync(cancellation),
        programme.Owner!);
}
