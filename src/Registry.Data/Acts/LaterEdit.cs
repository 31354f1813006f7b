namespace Registry.Data.Acts;

/// <summary>A record of an act that somebody changed since.</summary>
public sealed record LaterEdit(string Entity, int RecordId);
