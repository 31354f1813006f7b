namespace Registry.Domain.Commemorations.Guests;

/// <summary>Something that was sent to a guest: which, when, by whom; its key is that of the letter in the outbox.</summary>
public sealed class GuestMessage
{
    public const int KeyLength = 100;

    private GuestMessage()
    {
    }

    public GuestMessage(int guestId, MessageKind kind, bool isOnPaper, int sequence, string key, DateTimeOffset at, string byName) =>
        (GuestId, Kind, IsOnPaper, Sequence, Key, At, ByName) = (guestId, kind, isOnPaper, sequence, key, at, byName);

    public int Id { get; private set; }

    public int GuestId { get; private set; }

    public MessageKind Kind { get; private set; }

    public bool IsOnPaper { get; private set; }

    public int Sequence { get; private set; }

    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Empty where it went by itself.</summary>
    public string ByName { get; private set; } = "";
}
