using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Mail.Reading;

/// <summary>Words of headers that are not plain ASCII (RFC 2047), and the address in a header.</summary>
internal static partial class MimeWords
{
    public static string Decode(string header) =>
        Encoded().Replace(Between().Replace(Utf8(header), ""), match =>
        {
            var packed = match.Groups["text"].Value;
            var octets = match.Groups["how"].Value is "B" or "b" ? Transfer.Base64(packed) : Transfer.QuotedPrintable(packed, underscoreIsSpace: true);
            return EncodingOf(match.Groups["set"].Value).GetString(octets);
        });

    /// <summary>The address in lower case; none where there is not exactly one.</summary>
    public static string? AddressOf(string? header) =>
        header is { Length: <= 2000 } && MailAddress.TryCreate(header, out var address) ? address.Address.ToLowerInvariant() : null;

    // headers were read octet by octet; programs that write UTF-8 in them say nothing of it
    private static string Utf8(string header) => header.Any(letter => letter > '\x7F') ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(header)) : header;

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    // white space between two encoded words is no part of the text
    [GeneratedRegex(@"(?<=\?=)\s+(?==\?[^?\s]+\?[BbQq]\?)")]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?(?<set>[^?\s*]+)(?:\*[^?]*)?\?(?<how>[BbQq])\?(?<text>[^?]*)\?=")]
    private static partial Regex Encoded();
}
