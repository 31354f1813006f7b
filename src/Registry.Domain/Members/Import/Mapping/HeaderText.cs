using System.Security.Cryptography;
using System.Text;

namespace Registry.Domain.Members.Import.Mapping;

/// <summary>The heading of a column as it is compared: words without accents, capitals and signs.</summary>
public static class HeaderText
{
    public static string[] Words(string? header)
    {
        var folded = SearchText.Fold(header ?? "");
        var plain = string.Concat(folded.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The same for two lists with the same headings in the same order, however they are written.</summary>
    public static string Fingerprint(IEnumerable<string?> headers)
    {
        var text = string.Join('|', headers.Select(header => string.Join(' ', Words(header))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
