using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Registry.Web.Features.Calendar;

/// <summary>The strong mark of a file's very bytes, by which a program asks whether it has them already.</summary>
public static class EntityTag
{
    private const int Octets = 16;

    public static string Of(ReadOnlySpan<byte> file) => $"\"{Base64Url.EncodeToString(SHA256.HashData(file).AsSpan(0, Octets))}\"";

    /// <summary>Whether one of the marks that were sent is this one; a mark that a cache weakened counts (RFC 9110 §13.1.2).</summary>
    public static bool IsAmong(string tag, StringValues ifNoneMatch) =>
        EntityTagHeaderValue.TryParseList([.. ifNoneMatch.OfType<string>()], out var sent)
        && sent.Any(one => one.Tag == "*" || one.Tag.Equals(tag, StringComparison.Ordinal));
}
