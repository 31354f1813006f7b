using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>A commemoration by which an activity is carried out.</summary>
public sealed class ActivityCommemoration
{
    private ActivityCommemoration()
    {
    }

    internal ActivityCommemoration(Commemoration commemoration)
    {
        Commemoration = commemoration;
        CommemorationId = commemoration.Id;
    }

    public int ActivityId { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }
}
