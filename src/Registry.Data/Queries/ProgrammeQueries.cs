using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Programmes;

namespace Registry.Data.Queries;

/// <summary>Questions about programmes and their activities.</summary>
public static class ProgrammeQueries
{
    /// <summary>Its owners' own, and those which, once approved, give one's association something to do.</summary>
    public static IQueryable<Programme> VisibleTo(this IQueryable<Programme> programmes, Reader reader, RegistryDbContext db)
    {
        var visible = reader.AssociationsFor(Ability.Read);
        return programmes.Where(programme => visible.Contains(programme.OwnerId)
            || ((programme.Status == ProgrammeStatus.Approved || programme.Status == ProgrammeStatus.Numbered || programme.Status == ProgrammeStatus.Issued)
                && db.Activities.Any(activity => activity.ProgrammeId == programme.Id
                    && activity.Assignments.Any(one => one.AssociationId != null && visible.Contains(one.AssociationId.Value)))));
    }

    /// <summary>Those of associations over which the reader holds the ability.</summary>
    public static IQueryable<Programme> OwnedBy(this IQueryable<Programme> programmes, Reader reader, Ability ability)
    {
        var own = reader.AssociationsFor(ability);
        return programmes.Where(programme => own.Contains(programme.OwnerId));
    }

    public static IQueryable<Activity> OwnedBy(this IQueryable<Activity> activities, Reader reader, Ability ability)
    {
        var own = reader.AssociationsFor(ability);
        return activities.Where(activity => own.Contains(activity.Programme!.OwnerId));
    }

    /// <summary>Activities of which the reader may write what came of them: of one's own programme, or given to one's association.</summary>
    public static IQueryable<Activity> FollowedBy(this IQueryable<Activity> activities, Reader reader)
    {
        var own = reader.AssociationsFor(Ability.Follow);
        return activities.Where(activity => own.Contains(activity.Programme!.OwnerId)
            || activity.Assignments.Any(one => one.AssociationId != null && own.Contains(one.AssociationId.Value)));
    }

    /// <summary>Activities of programmes in force.</summary>
    public static IQueryable<Activity> InForce(this IQueryable<Activity> activities) => activities.Where(activity =>
        activity.Programme!.Status == ProgrammeStatus.Approved || activity.Programme.Status == ProgrammeStatus.Numbered
        || activity.Programme.Status == ProgrammeStatus.Issued);

    /// <summary>Activities whose last day went by and of which nobody has said what became.</summary>
    public static IQueryable<Activity> Late(this IQueryable<Activity> activities, DateOnly today) => activities.Where(activity =>
        activity.DueOn < today && (activity.State == ActivityState.Planned || activity.State == ActivityState.UnderWay));

    public static IQueryable<Programme> Named(this IQueryable<Programme> programmes, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return programmes;

        var folded = SearchText.Fold(text);
        return programmes.Where(programme => programme.SearchName.Contains(folded));
    }
}
