using Registry.Domain.Anniversaries;

namespace Registry.Domain.Commemorations;

/// <summary>A union's decision not to mark an occurrence (không tổ chức), with its reason.</summary>
public sealed class SetAside
{
    private SetAside()
    {
    }

    public SetAside(int ownerId, int anniversaryId, int year, string? reason, DateTimeOffset at, string byName)
    {
        OwnerId = ownerId;
        AnniversaryId = anniversaryId;
        Year = year;
        Reason = PlainText.OptionalLine(reason, Commemoration.ReasonLength, nameof(Reason));
        At = at;
        ByName = byName;
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public int AnniversaryId { get; private set; }

    public Anniversary? Anniversary { get; private set; }

    public int Year { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";
}
