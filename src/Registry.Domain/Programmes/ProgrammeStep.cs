namespace Registry.Domain.Programmes;

/// <summary>A change of a programme's status: who, when, why.</summary>
public sealed class ProgrammeStep
{
    private ProgrammeStep()
    {
    }

    internal ProgrammeStep(ProgrammeStatus status, DateTimeOffset at, string byId, string byName, string? reason)
    {
        Status = status;
        At = at;
        ById = byId;
        ByName = byName;
        Reason = reason;
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public ProgrammeStatus Status { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public string? Reason { get; private set; }
}
