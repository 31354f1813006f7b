namespace Registry.Web.Jobs;

/// <summary>When this process began: until it has had its first minutes, nobody may expect it to have kept the timetable.</summary>
internal sealed class JobPulse(TimeProvider time)
{
    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();
}
