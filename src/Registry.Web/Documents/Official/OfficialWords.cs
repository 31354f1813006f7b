using System.Globalization;

namespace Registry.Web.Documents.Official;

/// <summary>What every official paper says, always in Vietnamese.</summary>
internal static class OfficialWords
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

    /// <summary>Each ends with a semicolon, the last with a full stop.</summary>
    public static IEnumerable<string> Listed(IReadOnlyList<string> lines) =>
        lines.Select((line, index) => line.Trim().TrimEnd('.', ';') + (index == lines.Count - 1 ? "." : ";"));
}
