using Registry.Web.Features.Calendar.Letters;

namespace Registry.Web.Jobs;

/// <summary>Writes to those who get a calendar by letter what changed, and at the beginning of a month what comes.</summary>
internal sealed class SendCalendarLetters(LetterRound round) : IDailyJob
{
    public Task<int> RunAsync(DateOnly day, CancellationToken cancellation) => round.WriteAsync(day, cancellation);
}
