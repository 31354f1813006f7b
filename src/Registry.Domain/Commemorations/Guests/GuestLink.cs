namespace Registry.Domain.Commemorations.Guests;

/// <summary>The personal address under which a guest answers without an account; only its hash is kept.</summary>
public sealed class GuestLink
{
    public const int HashLength = 32;

    private GuestLink()
    {
    }

    public GuestLink(int guestId, byte[] hash, DateTimeOffset at) => (GuestId, Hash, CreatedAt) = (guestId, hash, at);

    public int Id { get; private set; }

    public int GuestId { get; private set; }

    public Guest? Guest { get; private set; }

    public byte[] Hash { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
}
