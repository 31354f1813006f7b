namespace Registry.Domain.Associations.Board;

/// <summary>Something about a board that somebody should look at; the code is the key of its sentence.</summary>
/// <param name="SeatId">The seat it is about.</param>
/// <param name="HoldingId">The holding it is about.</param>
public sealed record BoardWarning(string Code, int? SeatId, int? HoldingId, params IReadOnlyList<object> Arguments);
