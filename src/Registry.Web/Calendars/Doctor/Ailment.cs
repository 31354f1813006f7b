namespace Registry.Web.Calendars.Doctor;

/// <summary>A known way in which calendar files go wrong.</summary>
/// <param name="Text">In plain words; also the key of its translation.</param>
/// <param name="Section">Where the standard speaks of it.</param>
/// <param name="Clients">Programs known to suffer; empty: most of them.</param>
public sealed record Ailment(string Code, Severity Severity, string Text, string Section, string Clients = "");
