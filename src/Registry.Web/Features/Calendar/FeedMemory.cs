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

    private readonly ConcurrentDictionary<string, Answer<object>> answers = new(StringComparer.Ordinal);

    public TimeSpan Moment { get; } = TimeSpan.FromSeconds(options.Value.SecondsBetweenLooks);

    /// <summary>The last answer while it is fresh, otherwise a new one; that there is none is not remembered.</summary>
    public async Task<Answer<T>?> AskAsync<T>(string question, Func<Task<T?>> ask)
        where T : class
    {
        var now = time.GetTimestamp();
        if (answers.TryGetValue(question, out var kept) && IsFresh(kept.At))
            return new((T)kept.Value, kept.At);

        var value = await ask();
        if (value is null)
        {
            answers.TryRemove(question, out _);
            return null;
        }

        if (answers.Count > Most)
            answers.Clear();
        answers[question] = new(value, now);
        return new(value, now);
    }

    /// <summary>Whether what was asked then still counts.</summary>
    public bool IsFresh(long at) => time.GetElapsedTime(at) < Moment;

    /// <param name="At">The time stamp of the asking.</param>
    public readonly record struct Answer<T>(T Value, long At)
        where T : class;
}
