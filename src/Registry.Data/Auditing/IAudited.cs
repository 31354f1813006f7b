namespace Registry.Data.Auditing;

/// <summary>A record whose changes are written down although its version is kept by somebody else.</summary>
public interface IAudited;
