namespace Registry.Domain.Commemorations.Guests;

/// <summary>Who fetches whom, where and when (đón, tiễn khách).</summary>
public sealed class Pickup : IVersioned
{
    public const int LineLength = 200;

    private Pickup()
    {
    }

    public Pickup(int commemorationId) => CommemorationId = commemorationId;

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public DateOnly Day { get; private set; }

    public TimeOnly At { get; private set; }

    /// <summary>A guest or a whole group, as people call them.</summary>
    public string Whom { get; private set; } = "";

    public string Place { get; private set; } = "";

    /// <summary>Who of ours goes there.</summary>
    public string Escort { get; private set; } = "";

    [Personal]
    public string? EscortPhone { get; private set; }

    /// <summary>Car, number, flight.</summary>
    public string? Vehicle { get; private set; }

    public long Version { get; private set; }

    public void Set(DateOnly day, TimeOnly at, string whom, string place, string escort, string? escortPhone, string? vehicle)
    {
        (Day, At) = (day, at);
        Whom = PlainText.Line(whom, LineLength, nameof(Whom));
        Place = PlainText.Line(place, LineLength, nameof(Place));
        Escort = PlainText.Line(escort, LineLength, nameof(Escort));
        EscortPhone = PlainText.OptionalLine(escortPhone, Guest.PhoneLength, nameof(EscortPhone));
        Vehicle = PlainText.OptionalLine(vehicle, LineLength, nameof(Vehicle));
    }
}
