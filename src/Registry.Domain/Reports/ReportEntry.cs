using Registry.Domain.Programmes;

namespace Registry.Domain.Reports;

/// <summary>What a unit says about one activity it leads; on sending, the activity takes it over.</summary>
public sealed class ReportEntry
{
    private ReportEntry()
    {
    }

    internal ReportEntry(Activity activity, int order)
    {
        (Activity, ActivityId, Order) = (activity, activity.Id, order);
        ActivityText = activity.Text;
        Take(activity);
    }

    public int Id { get; private set; }

    public int ReportId { get; private set; }

    public int Order { get; private set; }

    /// <summary>Null when the activity was removed after it was told of.</summary>
    public int? ActivityId { get; private set; }

    public Activity? Activity { get; private set; }

    /// <summary>The activity's words when it was told of; they stay when the activity goes.</summary>
    public string ActivityText { get; private set; } = "";

    /// <summary>The activity's version on which this was written.</summary>
    public long SeenVersion { get; private set; }

    public ActivityState State { get; private set; }

    public string? Result { get; private set; }

    public int? People { get; private set; }

    public int? Delegations { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long? Sum { get; private set; }

    /// <summary>Says nothing beyond that the activity is planned.</summary>
    public bool IsUntold => State == ActivityState.Planned && Result is null && People is null && Delegations is null && Sum is null;

    /// <param name="seenVersion">The activity's version that the writer saw.</param>
    public void Tell(ActivityOutcome outcome, long seenVersion)
    {
        if (outcome.People < 0 || outcome.Delegations < 0 || outcome.Sum < 0)
            throw new RuleException("Activity.AmountNegative");

        (State, People, Delegations, Sum) = (outcome.State, outcome.People, outcome.Delegations, outcome.Sum);
        Result = PlainText.OptionalParagraph(outcome.Result, Activity.NoteLength, nameof(Result));
        SeenVersion = seenVersion;
    }

    internal void MoveTo(Activity activity) => (Activity, ActivityId, ActivityText) = (activity, activity.Id, activity.Text);

    /// <summary>Takes over what is recorded of the activity.</summary>
    public void Take(Activity activity) => Tell(ActivityOutcome.Of(activity), activity.Version);

    /// <summary>Writes what was told into the activity; true where that changed something.</summary>
    public bool Record(DateTimeOffset at, string byName)
    {
        if (Activity is null)
            return false;

        var told = new ActivityOutcome(State, Result, People, Delegations, Sum);
        if (told == ActivityOutcome.Of(Activity))
            return false;

        Activity.Follow(State, Result, People, Delegations, Sum, Activity.Difficulty, at, byName);
        return true;
    }
}

/// <summary>How far an activity has come, what came of it, and its numbers.</summary>
public sealed record ActivityOutcome(ActivityState State, string? Result, int? People, int? Delegations, long? Sum)
{
    public static ActivityOutcome Of(Activity activity) => new(activity.State, activity.Result, activity.People, activity.Delegations, activity.Sum);
}
