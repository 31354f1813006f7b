using Registry.Web.Features.Calendar;

namespace Registry.Web.Jobs;

/// <summary>Tells partners by letter what their calendar programs have not fetched in time.</summary>
internal sealed class TellMissedChanges(MissedChanges missed) : IDailyJob
{
    public Task<int> RunAsync(DateOnly day, CancellationToken cancellation) => missed.TellAsync(day, cancellation);
}
