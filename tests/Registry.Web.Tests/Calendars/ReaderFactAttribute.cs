namespace Registry.Web.Tests.Calendars;

/// <summary>A test that needs the independent readers of calendars: skipped where they are missing, but not by the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReaderFactAttribute : FactAttribute
{
    public ReaderFactAttribute()
    {
        if (CalendarReaders.Missing() is { Count: > 0 } missing && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"Not installed: {string.Join(", ", missing)}. Calendars/Readers/install.sh installs them; with CI=true this fails.";
    }
}
