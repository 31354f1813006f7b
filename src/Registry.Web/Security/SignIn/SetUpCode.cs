using System.Security.Cryptography;
using System.Text;

namespace Registry.Web.Security.SignIn;

/// <summary>Lets whoever can read the server's console, and nobody else, make the first administrator. New at each start, good once.</summary>
public sealed class SetUpCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // without those that look alike
    private const int Groups = 4;
    private const int GroupLength = 4;

    private int taken;

    /// <summary>Four groups of four: eighty bits.</summary>
    public string Text { get; } = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    /// <summary>True for the first who has the code; small letters, blanks and missing hyphens do not matter.</summary>
    public bool TryTake(string? typed) => Matches(typed) && Interlocked.Exchange(ref taken, 1) == 0;

    /// <summary>The first administrator could not be made after all.</summary>
    public void GiveBack() => Interlocked.Exchange(ref taken, 0);

    private bool Matches(string? typed) =>
        CryptographicOperations.FixedTimeEquals(Digest(Bare(typed ?? "")), Digest(Bare(Text)));

    private static string Bare(string code) => new([.. code.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    private static byte[] Digest(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
