namespace Registry.Web.Time;

/// <summary>The civil day of the registry's zone.</summary>
public static class CivilDays
{
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    public static DateOnly DayOf(this TimeProvider time, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, time.LocalTimeZone).DateTime);

    /// <summary>The instant at which a civil day begins here.</summary>
    public static DateTimeOffset StartOf(this TimeProvider time, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, time.LocalTimeZone.GetUtcOffset(midnight));
    }
}
