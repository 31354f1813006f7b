using Registry.Domain.Anniversaries;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Programmes;

/// <summary>What the checks need to know of an activity.</summary>
/// <param name="Days">The days it marks, as they fall in the year each is counted for.</param>
/// <param name="HeldOn">Days of the commemorations by which it is carried out.</param>
/// <param name="IsSettled">Done or dropped: what has passed is no longer a warning.</param>
public sealed record ActivityToCheck(
    int Id, string? TimeText, IReadOnlyList<Occurrence> Days, IReadOnlyList<DateOnly> HeldOn, IReadOnlyList<LeadToCheck> Leads, bool IsSettled = false)
{
    private readonly Lazy<(TimeExpression?, RuleException?)> read = new(() => Read(TimeText));

    public TimeExpression? Time => read.Value.Item1;

    /// <summary>What of the written time cannot be read, and where.</summary>
    public RuleException? Unreadable => read.Value.Item2;

    /// <summary>The days on which something is certain to take place: a commemoration's, a single day written, or the day marked.</summary>
    public IEnumerable<DateOnly> EventDays(int year)
    {
        if (HeldOn.Count > 0)
            return HeldOn.Distinct();

        return SingleDay(year) is { } day ? [day] : Days.Select(one => one.Date).Distinct();
    }

    private DateOnly? SingleDay(int year) =>
        Time is not DeadlineTime && Time?.Windows(year) is [var only] && only.First == only.Last ? only.First : null;

    private static (TimeExpression?, RuleException?) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);

        try
        {
            return (TimeExpression.Read(text), null);
        }
        catch (RuleException unreadable)
        {
            return (null, unreadable);
        }
    }
}

/// <summary>Who leads an activity, and whether it is still there.</summary>
/// <param name="GoneOn">The last day of an agency that was dissolved or merged.</param>
/// <param name="Successor">Who took over its work.</param>
public sealed record LeadToCheck(string Name, DateOnly? GoneOn = null, string? Successor = null);
