using Registry.Web.Time;

namespace Registry.Web.Tests.Support;

/// <summary>A clock that stands where a test puts it: Monday 15 March 2027, 08:00 in Hà Nội, until told otherwise.</summary>
public sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => RegistryClock.Zone;

    public override DateTimeOffset GetUtcNow() => now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now.UtcTicks;

    public void Set(DateTimeOffset instant) => now = instant.ToUniversalTime();

    /// <summary>Puts the clock at an hour of a civil day in Hà Nội.</summary>
    public void Set(DateOnly day, TimeOnly at) => Set(new DateTimeOffset(day.ToDateTime(at), TimeSpan.FromHours(7)));

    public void Advance(TimeSpan by) => now += by;
}
