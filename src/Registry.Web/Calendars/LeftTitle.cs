namespace Registry.Web.Calendars;

/// <summary>What something was called when it left a calendar: later titles are not for its readers.</summary>
/// <param name="Further">In further languages, as they are kept.</param>
public sealed record LeftTitle(string Vietnamese, string English, string? Further = null);
