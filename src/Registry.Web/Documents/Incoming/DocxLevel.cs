using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Web.Documents.Incoming;

/// <summary>How a level of a list is shown: its figures and the signs around them.</summary>
internal sealed partial class DocxLevel
{
    private static readonly (int Value, string Sign)[] Romans =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    public string Text { get; set; } = "";

    public string? Show(int[] count, DocxLevel[] levels) => Format switch
    {
        "none" => null,
        "bullet" => Text is "+" or "*" ? Text : "-",
        _ => Places().Replace(Text, match => levels[match.Value[1] - '1'] is var level && Math.Max(1, count[match.Value[1] - '1']) is var value ? level.Figure(value) : ""),
    };

    private string Figure(int value) => Format switch
    {
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letter(value).ToString().ToUpperInvariant(),
        "lowerLetter" => Letter(value).ToString(),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static char Letter(int value) => (char)('a' + ((value - 1) % 26));

    private static string Roman(int value)
    {
        var roman = "";
        foreach (var (amount, sign) in Romans)
        {
            for (; value >= amount && roman.Length < 20; value -= amount)
                roman += sign;
        }

        return roman;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Places();
}
