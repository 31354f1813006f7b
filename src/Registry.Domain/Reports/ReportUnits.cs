using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>Which part of a programme a unit answers for.</summary>
public static class ReportUnits
{
    /// <summary>Who leads an activity answers for it; where nobody does, who was asked, since the Front is never given a lead.</summary>
    public static IEnumerable<ActivityAssignment> Answering(this Activity activity) => Answering(activity.Assignments, one => one.Verb);

    public static IEnumerable<T> Answering<T>(IReadOnlyCollection<T> assignments, Func<T, AssignmentVerb> verb)
    {
        var answering = assignments.Any(one => verb(one) == AssignmentVerb.Lead) ? AssignmentVerb.Lead : AssignmentVerb.Request;
        return assignments.Where(one => verb(one) == answering);
    }

    public static bool IsLedBy(this Activity activity, Report report) => activity.Answering().Any(one =>
        (one.AssociationId is { } association && association == report.AssociationId) || (one.AgencyId is { } agency && agency == report.AgencyId));
}
