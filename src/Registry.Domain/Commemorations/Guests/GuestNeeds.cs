namespace Registry.Domain.Commemorations.Guests;

/// <summary>What a guest must not eat and what helps them to come: sealed, seen by few, deleted soon after the day.</summary>
public sealed class GuestNeeds : IVersioned
{
    public const int TextLength = 300;
    public const int SealedLength = 2000;

    /// <summary>So many days after the commemoration nobody needs it any more.</summary>
    public const int DaysKept = 7;

    private GuestNeeds()
    {
    }

    public GuestNeeds(int guestId) => GuestId = guestId;

    public int Id { get; private set; }

    public int GuestId { get; private set; }

    public Guest? Guest { get; private set; }

    [Personal]
    public string? Diet { get; private set; }

    [Personal]
    public string? Access { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes both as they were sealed.</summary>
    public void Note(string? diet, string? access) => (Diet, Access) = (diet, access);
}
