using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>Which part of a programme a unit answers for.</summary>
public static class ReportUnits
{
    /// <summary>Who leads answers; and who was asked to, since the Front is never given a lead.</summary>
    public static bool Answers(AssignmentVerb verb) => verb is AssignmentVerb.Lead or AssignmentVerb.Request;

    public static bool IsLedBy(this Activity activity, Report report) => activity.Assignments.Any(one => Answers(one.Verb)
        && ((one.AssociationId is { } association && association == report.AssociationId) || (one.AgencyId is { } agency && agency == report.AgencyId)));
}
