using Registry.Web.Features.Calendar;
using Registry.Web.Features.Calendar.Letters;

namespace Registry.Web.Jobs;

/// <summary>Tells partners by letter what their calendar programs have not fetched in time, and a month before that a calendar ends.</summary>
internal sealed class TellMissedChanges(MissedChanges missed, EndingCalendars ending) : IDailyJob
{
    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation) =>
        await missed.TellAsync(day, cancellation) + await ending.TellAsync(day, cancellation);
}
