using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Sheets.Writing;

/// <summary>Any text in the way a workbook keeps it.</summary>
internal static partial class XlsxText
{
    private const int Longest = 32_767;

    /// <summary>Writes a text between two tags: what XML cannot hold becomes _x000D_, and what only looks so is guarded.</summary>
    public static void Append(StringBuilder xml, string text)
    {
        text = WellFormed.Of(text.Length <= Longest ? text : text[..Longest]);
        if (text.AsSpan().ContainsAnyInRange('\0', '\x1F') || text.Contains("_x", StringComparison.Ordinal) || text.Contains('\uFFFF', StringComparison.Ordinal))
            text = Special().Replace(text, match => match.Value is "_" ? "_x005F_" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"));

        if (!text.AsSpan().ContainsAny('&', '<', '>'))
            xml.Append(text);
        else
            xml.Append(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
    }

    /// <summary>Blanks at either end, and breaks, are kept only where it is said.</summary>
    public static bool NeedsItsBlanks(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFF]")]
    private static partial Regex Special();
}
