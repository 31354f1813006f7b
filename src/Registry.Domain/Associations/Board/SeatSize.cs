namespace Registry.Domain.Associations.Board;

/// <summary>How many places a seat has from a day on.</summary>
public sealed class SeatSize
{
    private SeatSize()
    {
    }

    internal SeatSize(DateOnly? from, int count)
    {
        From = from;
        Count = count;
    }

    public int Id { get; private set; }

    public int SeatId { get; private set; }

    /// <summary>The first day on which it counts; null: since before the registry knows.</summary>
    public DateOnly? From { get; private set; }

    public int Count { get; private set; }

    internal void Become(int count) => Count = count;
}
