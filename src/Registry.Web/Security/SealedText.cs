using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Registry.Web.Security;

/// <summary>Seals what the law calls sensitive before it is kept, with the keys of this registry; without the folder of keys nobody reads it again.</summary>
public sealed class SealedText(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Registry.SensitiveData");

    public string Seal(string text) => protector.Protect(text);

    /// <summary>The text, or null where it was sealed with keys that are no longer there.</summary>
    public string? Open(string @sealed)
    {
        try
        {
            return protector.Unprotect(@sealed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
