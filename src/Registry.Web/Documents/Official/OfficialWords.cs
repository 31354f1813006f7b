using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Web.Documents.Official;

/// <summary>What every official paper says, always in Vietnamese.</summary>
internal static partial class OfficialWords
{
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string To = "Kính gửi:";
    public const string Recipients = "Nơi nhận:";
    public const string About = "V/v ";
    public const string Draft = "DỰ THẢO";
    public const string ClosingMark = "./.";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Upper(string text) => text.ToUpper(Vietnamese);

    /// <summary>The same, with dashes that never begin a line and terms that stay whole: "2022 – 2027".</summary>
    public static string Together(string text) => Dash().Replace(Term().Replace(text, "$1\u00A0–\u00A0$2"), "\u00A0$1");

    /// <summary>Each ends with a semicolon, the last with a full stop.</summary>
    public static IEnumerable<string> Listed(IReadOnlyList<string> lines) =>
        lines.Select((line, index) => line.Trim().TrimEnd('.', ';') + (index == lines.Count - 1 ? "." : ";"));

    [GeneratedRegex(@"(\d{4}) [–-] (\d{4})")]
    private static partial Regex Term();

    [GeneratedRegex(" ([–-])(?= )")]
    private static partial Regex Dash();
}
