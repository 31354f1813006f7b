namespace Registry.Domain.Associations.Board;

/// <summary>Since when and by what somebody holds a seat.</summary>
/// <param name="CongressId">The congress that elected the person.</param>
/// <param name="Paper">The resolution or decision.</param>
public sealed record Mandate(DateOnly From, bool Acting = false, int? CongressId = null, string? Paper = null);
