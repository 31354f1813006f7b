namespace Registry.Domain.Papers;

/// <summary>What is known of a legal document: the fields that legal portals show.</summary>
/// <param name="Number">In either grammar, as somebody wrote it.</param>
public sealed record LegalDocumentFacts(string Number, string Type, string Title, string Issuer)
{
    public DateOnly? IssuedOn { get; init; }

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    public string? Signer { get; init; }

    public string? Field { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }
}
