using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Commemorations;

/// <summary>Commemorations as the pages find them that change something.</summary>
internal static class CommemorationFile
{
    /// <summary>The whole of it, to be changed; nothing outside of what the reader may do.</summary>
    public static Task<Commemoration?> FindCommemorationAsync(
        this RegistryDbContext db, Reader reader, int id, Ability ability, CancellationToken cancellation) =>
        db.Commemorations.VisibleTo(reader, ability)
            .Include(one => one.Anniversary)
            .Include(one => one.Owner)
            .Include(one => one.Assignments.OrderBy(assignment => assignment.Id)).ThenInclude(assignment => assignment.Agency)
            .Include(one => one.Tasks.OrderBy(task => task.DueOn))
            .Include(one => one.Steps.OrderBy(step => step.Id))
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <summary>Its title in the reader's language.</summary>
    public static string Title(this Commemoration commemoration) => Ui.Masthead.IsVietnamese ? commemoration.TitleVi : commemoration.TitleEn;
}
