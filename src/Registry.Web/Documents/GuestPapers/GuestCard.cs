namespace Registry.Web.Documents.GuestPapers;

/// <summary>What stands on a guest's place card or badge.</summary>
/// <param name="Own">The name in the guest's own script.</param>
public sealed record GuestCard(string Name, ForeignName? Own, string? Office, string? Organisation, string? Table);
