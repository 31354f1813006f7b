namespace Registry.Domain.Members;

/// <summary>A purpose for which consent is asked, and the kinds of data that serve it.</summary>
public sealed record NoticePurpose(string Name, string Data);
