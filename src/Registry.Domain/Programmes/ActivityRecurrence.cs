namespace Registry.Domain.Programmes;

/// <summary>Whether an activity comes again when the programme is renewed.</summary>
public enum ActivityRecurrence
{
    /// <summary>Nobody has said; the renewal proposes what the text suggests.</summary>
    Unsaid,

    /// <summary>Kept year after year.</summary>
    Recurs,

    /// <summary>Done once, such as a congress of one term.</summary>
    Once,
}
