namespace Registry.Data;

/// <summary>The database is older than the program, and a person must upgrade it first.</summary>
public sealed class UpgradeNeededException(string message) : Exception(message);
