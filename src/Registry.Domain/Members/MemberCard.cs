namespace Registry.Domain.Members;

/// <summary>A card printed for a member; its code opens a page that says whether it is valid, and nothing about whose it is.</summary>
/// <remarks>
/// The page looks a code up by its hash. A card printed again bears the same code, so the code itself is kept too, but sealed:
/// who gets hold of the database alone can make no card that counts.
/// </remarks>
public sealed class MemberCard : IVersioned
{
    /// <summary>Characters of a code: 16 octets as base64url without padding.</summary>
    public const int TokenLength = 22;
    public const int HashLength = 32;
    public const int SealedLength = 400;
    public const int ReasonLength = 200;

    private MemberCard()
    {
    }

    public MemberCard(int personId, int associationId, byte[] tokenHash, string sealedToken, DateOnly issuedOn) =>
        (PersonId, AssociationId, TokenHash, SealedToken, IssuedOn) = (personId, associationId, tokenHash, sealedToken, issuedOn);

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    /// <summary>The association that issued it, to which the person belongs or below which.</summary>
    public int AssociationId { get; private set; }

    /// <summary>The code as it was kept in earlier releases, until it is sealed.</summary>
    [Personal]
    public string? Token { get; private set; }

    public byte[]? TokenHash { get; private set; }

    [Personal]
    public string? SealedToken { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>Lost, or replaced by another.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Why it counts no longer.</summary>
    public string? RevokedFor { get; private set; }

    public long Version { get; private set; }

    /// <summary>Keeps the code of an earlier release as codes are kept now.</summary>
    public void Seal(byte[] tokenHash, string sealedToken) => (Token, TokenHash, SealedToken) = (null, tokenHash, sealedToken);

    public void Revoke(DateOnly on, string? reason = null)
    {
        if (RevokedOn is not null)
            throw new RuleException("MemberCard.RevokedAlready");

        (RevokedOn, RevokedFor) = (on, PlainText.OptionalLine(reason, ReasonLength, nameof(RevokedFor)));
    }

    /// <summary>Takes back a revocation made by mistake.</summary>
    public void Restore() => (RevokedOn, RevokedFor) = (null, null);
}
