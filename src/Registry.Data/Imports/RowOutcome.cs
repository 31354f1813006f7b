namespace Registry.Data.Imports;

/// <summary>What the registry knows already of the person of a row.</summary>
public enum RowOutcome
{
    /// <summary>Nobody like this is known.</summary>
    New,

    /// <summary>The row says nothing that the registry does not have.</summary>
    Same,

    /// <summary>The person is known, and something is otherwise.</summary>
    Different,

    /// <summary>It may be somebody known: a person decides.</summary>
    Unsure,

    /// <summary>It may be the person of an earlier row: a person decides.</summary>
    Twin,

    /// <summary>The person of an earlier row, in another stretch of time.</summary>
    Again,
}
