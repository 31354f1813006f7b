using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import;

/// <summary>Reads the e-mail address of a cell.</summary>
public static partial class EmailReader
{
    private static readonly Dictionary<string, string> MistypedHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gmail.con"] = "gmail.com",
        ["gmail.cm"] = "gmail.com",
        ["gmail.co"] = "gmail.com",
        ["gmail.vn"] = "gmail.com",
        ["gmail.com.vn"] = "gmail.com",
        ["gmai.com"] = "gmail.com",
        ["gmial.com"] = "gmail.com",
        ["gamil.com"] = "gmail.com",
        ["gmaill.com"] = "gmail.com",
        ["gmal.com"] = "gmail.com",
        ["gmail"] = "gmail.com",
        ["yaho.com"] = "yahoo.com",
        ["yahoo.con"] = "yahoo.com",
        ["yahoo"] = "yahoo.com",
        ["yahoo.cm"] = "yahoo.com",
        ["hotmail.con"] = "hotmail.com",
        ["hotmai.com"] = "hotmail.com",
        ["outlook.con"] = "outlook.com",
    };

    public static CellReading<string?> Read(string? text)
    {
        var (clean, _) = CellText.Clean(text);
        var addresses = Between().Split(Written(clean)).Where(piece => piece.Length > 0).ToList();
        if (addresses.Count == 0 || clean is "-" or "–" or "không" or "Không" or "không có" or "Không có")
            return new(null, []);

        var (address, remarks) = One(addresses[0]);
        if (address is not null && addresses.Count > 1 && addresses.Skip(1).All(other => Shape().IsMatch(other)))
            remarks = [.. remarks, CellRemark.Doubt("Cell.EmailSeveral", address, string.Join("; ", addresses.Skip(1)))];
        else if (addresses.Count > 1)
            (address, remarks) = (null, [CellRemark.Problem("Cell.EmailUnreadable", clean)]);

        return new(address, remarks);
    }

    private static (string? Address, CellRemark[] Remarks) One(string address)
    {
        var at = address.LastIndexOf('@');
        if (at > 0 && MistypedHosts.TryGetValue(address[(at + 1)..], out var host))
        {
            var meant = address[..(at + 1)] + host;
            return Shape().IsMatch(meant)
                ? (meant, [CellRemark.Doubt("Cell.EmailMistyped", meant).Proposing(meant)])
                : (null, [CellRemark.Problem("Cell.EmailUnreadable", address)]);
        }

        return Shape().IsMatch(address) && address.Length <= Person.EmailLength
            ? (address, [])
            : (null, [CellRemark.Problem("Cell.EmailUnreadable", address)]);
    }

    /// <summary>Takes away what programs and people put around an address; spaces beside @ and dots are slips.</summary>
    private static string Written(string text) => Slips().Replace(Around().Replace(text, ""), "$1$2");

    [GeneratedRegex(@"^mailto:|^e-?mail:\s*|[<>()""']|[.,;]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(@"\s*(@)\s*|(?<=@\S*)\s*(\.)\s*(?=\w+$)")]
    private static partial Regex Slips();

    [GeneratedRegex(@"[;,/\s]+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$")]
    private static partial Regex Shape();
}
