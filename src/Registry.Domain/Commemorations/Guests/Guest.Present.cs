namespace Registry.Domain.Commemorations.Guests;

/// <content>Whether the guest came.</content>
public sealed partial class Guest
{
    private readonly List<Arrival> arrivals = [];

    public DateTimeOffset? PresentAt { get; private set; }

    public int PresentWith { get; private set; }

    /// <summary>When the door last wrote something of this guest.</summary>
    public DateTimeOffset? DoorAt { get; private set; }

    public IReadOnlyList<Arrival> Arrivals => arrivals;

    /// <summary>Notes who came; a note that arrives late does not undo a newer one.</summary>
    public void Arrive(Guid key, bool isPresent, int with, DateTimeOffset at, string byName)
    {
        if (with is < 0 or > MostCompanions)
            throw new RuleException("Guest.TooManyCompanions", MostCompanions);

        arrivals.Add(new(key, isPresent, isPresent ? with : 0, at, byName));
        if (DoorAt > at)
            return;

        DoorAt = at;
        PresentAt = isPresent ? at : null;
        PresentWith = isPresent ? with : 0;
    }
}
