using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Web.Sheets.Writing;

/// <summary>Any text in the way a workbook keeps it.</summary>
internal static partial class XlsxText
{
    private const int Longest = 32_767;

    /// <summary>What XML cannot hold is written _x000D_, and what only looks so is guarded.</summary>
    public static string Escape(string text)
    {
        text = WellFormed.Of(text.Length <= Longest ? text : text[..Longest]);
        return Special().IsMatch(text)
            ? Special().Replace(text, match => match.Value is "_" ? "_x005F_" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"))
            : text;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\uFFFE\uFFFF]")]
    private static partial Regex Special();
}
