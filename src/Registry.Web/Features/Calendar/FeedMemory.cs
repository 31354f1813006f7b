using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Registry.Web.Features.Calendar;

/// <summary>What the database said a moment ago, so that a rush of fetches does not ask it the same again and again.</summary>
/// <remarks>
/// A moment is the setting <c>SecondsBetweenLooks</c>: so long an edit, here or on another node, may go unseen by
/// programs that themselves look every few minutes at most.
/// </remarks>
public sealed class FeedMemory(TimeProvider time, IOptions<CalendarOptions> options)
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<string, (long At, object Value)> answers = new(StringComparer.Ordinal);

    /// <summary>The last answer while it is fresh, otherwise a new one; that there is none is not remembered.</summary>
    public async Task<T?> AskAsync<T>(string question, Func<Task<T?>> ask)
        where T : class
    {
        var now = time.GetTimestamp();
        if (answers.TryGetValue(question, out var kept) && time.GetElapsedTime(kept.At, now).TotalSeconds < options.Value.SecondsBetweenLooks)
            return (T)kept.Value;

        var answer = await ask();
        if (answer is null)
            answers.TryRemove(question, out _);
        else
            answers[question] = (now, answer);
        if (answers.Count > Most)
            answers.Clear();
        return answer;
    }
}
