namespace Registry.Domain.Reminders;

/// <summary>Somebody a reminder is meant for, as they stand when it goes out.</summary>
/// <param name="MayKnow">Holds the right over what the reminder is about.</param>
public sealed record ReminderRecipient(string UserId, bool IsActive, bool MayKnow, bool HasAddress)
{
    /// <summary>What keeps a letter from this person; none: it goes out.</summary>
    public string? Withheld =>
        !IsActive ? ReminderReason.RecipientInactive
        : !MayKnow ? ReminderReason.RecipientWithoutRight
        : !HasAddress ? ReminderReason.RecipientWithoutAddress
        : null;

    /// <summary>A planner who is told because nobody who owns the thing can be.</summary>
    public bool StandsIn { get; init; }

    /// <summary>Who a task's reminder goes to: its owner, and the planners as well where the owner cannot be reached.</summary>
    public static IReadOnlyList<ReminderRecipient> OfTask(ReminderRecipient? owner, IReadOnlyList<ReminderRecipient> planners) =>
        owner is null ? [.. planners.Select(StandIn)]
        : owner.Withheld is null ? [owner]
        : [owner, .. planners.Where(planner => planner.UserId != owner.UserId).Select(StandIn)];

    private static ReminderRecipient StandIn(ReminderRecipient planner) => planner with { StandsIn = true };
}
