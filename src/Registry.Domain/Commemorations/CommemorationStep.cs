namespace Registry.Domain.Commemorations;

/// <summary>A change of a commemoration's status: who, when, why.</summary>
public sealed class CommemorationStep
{
    private CommemorationStep()
    {
    }

    internal CommemorationStep(CommemorationStatus status, DateTimeOffset at, string byId, string byName, string? reason)
    {
        Status = status;
        At = at;
        ById = byId;
        ByName = byName;
        Reason = reason;
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public CommemorationStatus Status { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public string? Reason { get; private set; }
}
