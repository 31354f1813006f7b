using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Calendars;

/// <summary>A test that needs the independent readers of calendars.</summary>
public sealed class ReaderFactAttribute() : NeedsFactAttribute(Lack())
{
    internal static string? Lack() => CalendarReaders.Missing() is { Count: > 0 } missing
        ? $"Not installed: {string.Join(", ", missing)}. Run tests/Registry.Web.Tests/Calendars/Readers/install.sh."
        : null;
}
