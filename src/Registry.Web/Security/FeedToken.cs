using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Web.Security;

/// <summary>The secret in the address of a partner's calendar: shown once, kept only as its hash.</summary>
public static class FeedToken
{
    /// <summary>Characters of a token: 32 octets as base64url without padding.</summary>
    public const int Length = 43;

    private const int Octets = 32;

    /// <summary>A new token, and the hash to keep.</summary>
    public static (string Text, byte[] Hash) Create()
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));
        return (text, HashOf(text));
    }

    /// <summary>The hash under which the token would be kept; false for what cannot be one.</summary>
    public static bool TryHash(string? text, out byte[] hash)
    {
        var fits = text is { Length: Length } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        hash = fits ? HashOf(text!) : [];
        return fits;
    }

    /// <summary>Compares without telling by its time where the difference is.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> kept) =>
        CryptographicOperations.FixedTimeEquals(hash, kept);

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.ASCII.GetBytes(text));
}
