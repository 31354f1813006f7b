namespace Registry.Web.Time;

/// <summary>The system's clock with the civil days of Việt Nam, wherever the server stands.</summary>
public sealed class RegistryClock : TimeProvider
{
    public const string ZoneId = "Asia/Ho_Chi_Minh";

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    public override TimeZoneInfo LocalTimeZone => Zone;
}
