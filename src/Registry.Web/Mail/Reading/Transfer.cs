using System.Globalization;
using System.Text;

namespace Registry.Web.Mail.Reading;

/// <summary>Undoes how a part was packed for its way (RFC 2045, section 6); what is packed wrong is taken as far as it can be read.</summary>
internal static class Transfer
{
    public static byte[] Decode(string body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body, underscoreIsSpace: false),
        _ => Encoding.Latin1.GetBytes(body),
    };

    public static byte[] Base64(string body)
    {
        var clean = string.Concat(body.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'));
        clean = clean[..(clean.Length - (clean.Length % 4 == 1 ? 1 : 0))];
        return Convert.FromBase64String(clean.PadRight((clean.Length + 3) / 4 * 4, '='));
    }

    public static byte[] QuotedPrintable(string body, bool underscoreIsSpace)
    {
        using var octets = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (underscoreIsSpace && body[at] == '_')
                octets.WriteByte((byte)' ');
            else if (body[at] != '=')
                octets.WriteByte((byte)body[at]);
            else if (at + 2 < body.Length && byte.TryParse(body.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                octets.WriteByte(octet);
                at += 2;
            }
            else if (body.IndexOf('\n', at) is var end and >= 0 && string.IsNullOrWhiteSpace(body[(at + 1)..end]))
                at = end; // the line goes on
        }

        return octets.ToArray();
    }
}
