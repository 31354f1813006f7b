namespace Registry.Domain.Members;

/// <summary>A card printed for a member; its code opens a page that says whether it is valid, and nothing about whose it is.</summary>
public sealed class MemberCard
{
    /// <summary>Characters of a code: 16 octets as base64url without padding.</summary>
    public const int TokenLength = 22;

    private MemberCard()
    {
    }

    public MemberCard(int personId, int associationId, string token, DateOnly issuedOn) =>
        (PersonId, AssociationId, Token, IssuedOn) = (personId, associationId, token, issuedOn);

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    /// <summary>The association that issued it, to which the person belongs or below which.</summary>
    public int AssociationId { get; private set; }

    /// <summary>Says nothing: nobody can guess another one from it.</summary>
    public string Token { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    /// <summary>Lost, or replaced by another.</summary>
    public DateOnly? RevokedOn { get; private set; }

    public void Revoke(DateOnly on) => RevokedOn ??= on;
}
