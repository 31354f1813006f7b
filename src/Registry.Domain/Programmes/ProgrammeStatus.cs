namespace Registry.Domain.Programmes;

/// <summary>Where a programme stands between the desk and its issue.</summary>
public enum ProgrammeStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Before the leader; nobody changes it meanwhile.</summary>
    Submitted,

    /// <summary>Back on the desk, with the leader's reason.</summary>
    Returned,

    Approved,

    /// <summary>It has its number and date.</summary>
    Numbered,

    /// <summary>Signed and sent; what it says is frozen.</summary>
    Issued,

    /// <summary>A later edition took its place.</summary>
    Superseded,
}
