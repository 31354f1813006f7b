namespace Registry.Web.Jobs;

/// <summary>When this process last looked whether something is owed.</summary>
internal sealed class JobPulse(TimeProvider time)
{
    private long ticks;

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();

    public DateTimeOffset? LastTickAt => Interlocked.Read(ref ticks) is > 0 and var found ? new(found, TimeSpan.Zero) : null;

    public void Tick(DateTimeOffset at) => Interlocked.Exchange(ref ticks, at.UtcTicks);
}
