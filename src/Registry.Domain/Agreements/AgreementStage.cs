namespace Registry.Domain.Agreements;

/// <summary>Where an agreement stands on a day; worked out from its acts, never stored.</summary>
public enum AgreementStage
{
    Draft,

    /// <summary>Others were asked for their opinion.</summary>
    Consulting,
    Consulted,
    Decided,

    /// <summary>Signed; copy and report are still owed.</summary>
    AwaitingCopy,

    /// <summary>Signed and reported, but not yet in force.</summary>
    Copied,
    InForce,

    /// <summary>In force, with its end within twelve months.</summary>
    Expiring,

    /// <summary>Its last day has passed and nobody renewed or ended it.</summary>
    Lapsed,

    /// <summary>In force on paper, with nothing done.</summary>
    Dormant,
    Ended,
}
