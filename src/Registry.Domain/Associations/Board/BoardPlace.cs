namespace Registry.Domain.Associations.Board;

/// <summary>One place of a seat on a day: who holds it, or since when it is empty.</summary>
/// <param name="EmptySince">The first day of an empty place; null for one that is held, or was empty ever since the registry knows it.</param>
/// <param name="Before">Who held it before.</param>
/// <param name="IsCarriedOver">The term is over; the holder stays until the next congress.</param>
public sealed record BoardPlace(Seat Seat, Holding? Holding, DateOnly? EmptySince, Holding? Before, bool IsCarriedOver)
{
    public bool IsEmpty => Holding is null;
}
