namespace Registry.Web.Calendars;

/// <summary>What something was called when it left a calendar: later titles are not for its readers.</summary>
public sealed record LeftTitle(string Vietnamese, string English);
