using System.Text.RegularExpressions;
using Registry.Domain.Associations;

namespace Registry.Domain.Papers;

/// <summary>Names of issuing bodies and the letters that stand for them in numbers.</summary>
public static partial class IssuerWords
{
    private static readonly (string Beginning, string Letters)[] StateBodies =
    [
        ("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"), ("Sở Ngoại vụ", "SNgV"), ("Sở Nội vụ", "SNV"), ("Sở Tài chính", "STC"),
        ("Sở Văn hóa", "SVHTTDL"), ("Phòng Ngoại vụ", "PNgV"), ("Văn phòng Ủy ban nhân dân", "VP"),
    ];

    /// <summary>"UBND tỉnh Đồng Nai" in full, as papers write it in their head.</summary>
    public static string InFull(string issuer) => Committee().Replace(issuer.Trim(), "Ủy ban nhân dân ");

    /// <summary>UBND for a People's Committee; null for what is no body of the state.</summary>
    public static string? LettersOf(string issuer) => StateBodies
        .FirstOrDefault(body => issuer.StartsWith(body.Beginning, StringComparison.OrdinalIgnoreCase)).Letters;

    /// <summary>The first letters of its name, without its place: HHNVNL.</summary>
    public static string InitialsOf(string name, AssociationKind kind) => kind == AssociationKind.Union
        ? "LHHN"
        : string.Concat(PlaceWords().Replace(name, "").Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).Where(char.IsLetter).Take(12));

    [GeneratedRegex("^UBND ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    [GeneratedRegex(" (tỉnh|thành phố|TP|huyện|xã|phường) .*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceWords();
}
