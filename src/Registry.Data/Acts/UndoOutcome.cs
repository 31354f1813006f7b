namespace Registry.Data.Acts;

/// <summary>What came of taking an act back.</summary>
/// <param name="Removed">Records it had made, gone again.</param>
/// <param name="Restored">Records it had changed, as they were before.</param>
/// <param name="Spared">Records left alone: changed since, gone, or used by others.</param>
public sealed record UndoOutcome(int Removed, int Restored, int Spared);
