namespace Registry.Domain.Commemorations.Guests;

/// <summary>Something noted at the door; a telephone that lost its connection sends it again under the same key.</summary>
public sealed class Arrival
{
    private Arrival()
    {
    }

    internal Arrival(Guid key, bool isPresent, int with, DateTimeOffset at, string byName) =>
        (Key, IsPresent, With, At, ByName) = (key, isPresent, with, at, byName);

    public int Id { get; private set; }

    public int GuestId { get; private set; }

    public Guid Key { get; private set; }

    /// <summary>False: the note before was a mistake.</summary>
    public bool IsPresent { get; private set; }

    /// <summary>How many came along.</summary>
    public int With { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";
}
