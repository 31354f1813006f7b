using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Registry.Domain.Members;

namespace Registry.Web.Security;

/// <summary>The codes on members' cards: looked up by their hash, kept sealed so that a card can be printed again.</summary>
public sealed class CardCodes(IDataProtectionProvider protection)
{
    private const int Octets = 16;

    private readonly IDataProtector protector = protection.CreateProtector("Registry.MemberCards");

    /// <summary>A code that nobody can guess, and the card that bears it.</summary>
    public (string Code, MemberCard Card) Issue(int personId, int associationId, DateOnly on)
    {
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));
        return (code, new(personId, associationId, HashOf(code), protector.Protect(code), on));
    }

    /// <summary>Keeps the code of an earlier release as codes are kept now.</summary>
    public void Seal(MemberCard card)
    {
        if (card.Token is { } code)
            card.Seal(HashOf(code), protector.Protect(code));
    }

    /// <summary>The code on a card, or null where it was sealed with keys that are no longer there.</summary>
    public string? Open(MemberCard card)
    {
        try
        {
            return card.SealedToken is { } kept ? protector.Unprotect(kept) : card.Token;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The hash under which a code is kept; false for what cannot be one.</summary>
    public static bool TryHash(string code, out byte[] hash)
    {
        var fits = code.Length == MemberCard.TokenLength && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        hash = fits ? HashOf(code) : [];
        return fits;
    }

    private static byte[] HashOf(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(code));
}
