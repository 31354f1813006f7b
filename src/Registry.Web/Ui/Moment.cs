using System.Globalization;

namespace Registry.Web.Ui;

/// <summary>An instant as people in the office read it.</summary>
public static class Moment
{
    public static string Of(DateTimeOffset at, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
