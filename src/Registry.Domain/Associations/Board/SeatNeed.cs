namespace Registry.Domain.Associations.Board;

/// <summary>What a seat has to be filled for.</summary>
public enum SeatNeed
{
    /// <summary>It may stay empty.</summary>
    Nothing,

    /// <summary>Whoever holds it signs the association's papers: the chair.</summary>
    Signing,

    /// <summary>The law asks for it.</summary>
    Law,

    /// <summary>The charter or a decision of the congress asks for it.</summary>
    Charter,
}
