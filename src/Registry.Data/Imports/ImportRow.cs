namespace Registry.Data.Imports;

/// <summary>A row of a list on its way into the registry: its cells as they are now, and what was found about them.</summary>
/// <remarks>Rows are gone once the list is written or given up: they hold what the registry may not need.</remarks>
public sealed class ImportRow
{
    public const int KeyLength = 400;

    public int Id { get; private set; }

    public int ImportId { get; set; }

    /// <summary>The number that the sheet shows beside it.</summary>
    public int Number { get; set; }

    /// <summary>The texts of its cells with corrections applied, as JSON.</summary>
    public string Cells { get; set; } = "[]";

    /// <summary>What was typed over cells, by column, as JSON; null where nothing was.</summary>
    public string? Corrections { get; set; }

    public RowState State { get; set; }

    /// <summary>What was found, as JSON; null where there is nothing to say.</summary>
    public string? Findings { get; set; }

    /// <summary>The number on the card, folded.</summary>
    public string? NumberKey { get; set; }

    /// <summary>Rows with the same key may be about one person.</summary>
    public string? PersonKey { get; set; }

    /// <summary>The number of an earlier row that may be about the same person.</summary>
    public int? Twin { get; set; }

    public RowOutcome Outcome { get; set; }

    public RowChoice Choice { get; set; }

    public int? PersonId { get; set; }

    /// <summary>The version of the person that was compared; another one when the list is written means: look again.</summary>
    public long? PersonVersion { get; set; }

    public int? MembershipId { get; set; }

    public long? MembershipVersion { get; set; }

    /// <summary>0 to 100.</summary>
    public int Score { get; set; }

    /// <summary>Why it is thought to be the same person, as flags.</summary>
    public int Reasons { get; set; }

    /// <summary>What the list has otherwise, as JSON.</summary>
    public string? Differences { get; set; }

    /// <summary>The registry changed under it since it was last compared.</summary>
    public bool HasMoved { get; set; }
}
