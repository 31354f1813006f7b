namespace Registry.Web.Jobs;

/// <summary>What came of long work, for whoever asked.</summary>
/// <param name="Address">Where it can be seen: a path of this registry.</param>
public sealed record WorkResult(string Text, string? Address = null);
