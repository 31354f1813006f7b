namespace Registry.Domain.Associations;

/// <summary>How far a paper of a congress has come.</summary>
public enum CongressPaperState
{
    Missing,
    Drafted,
    Ready,
    Sent,

    /// <summary>The authority has it and found it in order.</summary>
    Received,

    /// <summary>The authority asks for another one.</summary>
    Returned,

    /// <summary>This congress does without it.</summary>
    NotNeeded,
}
