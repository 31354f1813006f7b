using System.Globalization;

namespace Registry.Web.Documents.Official;

/// <summary>How the outline of a paper counts.</summary>
internal static class OfficialNumerals
{
    /// <summary>The letters that number: đ has its place, and f, j, w, z have none.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Sign)[] RomanSigns =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value; number -= value)
                roman += sign;

        return roman;
    }

    /// <summary>a, b, c, d, đ, e, g … y, aa, ab …</summary>
    public static string Letter(int number)
    {
        var (round, place) = Math.DivRem(number - 1, Letters.Length);
        return (round == 0 ? "" : Letter(round)) + Letters[place];
    }

    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
