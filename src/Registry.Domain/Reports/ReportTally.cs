using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>Some activities counted by state, and their numbers summed.</summary>
/// <param name="Sum">Whole đồng.</param>
public sealed record ReportTally(int Total, int Done, int UnderWay, int NotBegun, int PutOff, int Dropped, int Late, long People, long Delegations, long Sum)
{
    public static ReportTally Of(IReadOnlyCollection<ReportedActivity> activities)
    {
        int In(ActivityState state) => activities.Count(one => one.Outcome.State == state);

        return new(
            activities.Count,
            In(ActivityState.Done),
            In(ActivityState.UnderWay),
            In(ActivityState.Planned),
            In(ActivityState.Postponed),
            In(ActivityState.Dropped),
            activities.Count(one => one.IsLate),
            activities.Sum(one => (long)(one.Outcome.People ?? 0)),
            activities.Sum(one => (long)(one.Outcome.Delegations ?? 0)),
            activities.Sum(one => one.Outcome.Sum ?? 0));
    }
}
