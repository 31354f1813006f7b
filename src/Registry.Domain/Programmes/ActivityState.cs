namespace Registry.Domain.Programmes;

/// <summary>How far an activity has come.</summary>
public enum ActivityState
{
    Planned,
    UnderWay,
    Done,
    Postponed,
    Dropped,
}
