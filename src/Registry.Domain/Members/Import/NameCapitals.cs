using System.Globalization;

namespace Registry.Domain.Members.Import;

/// <summary>A name in capitals throughout, or without any, as it is written in running text.</summary>
internal static class NameCapitals
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly HashSet<string> Numerals = ["II", "III", "IV", "VI", "VII", "VIII"];

    public static bool NeedsThem(string name)
    {
        var letters = name.Where(char.IsLetter).ToList();
        return letters.Count > 1 && (!letters.Any(char.IsLower) && !letters.All(IsCaseless) || !letters.Any(char.IsUpper) && letters.Any(char.IsLower));
    }

    /// <summary>Each word begins with a capital, also behind a hyphen or an apostrophe: H'Hen Niê.</summary>
    public static string Write(string name) => string.Join(' ', name.Split(' ').Select(word => Numerals.Contains(word) ? word : Word(word)));

    private static string Word(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var begins = i == 0 || source[i - 1] is '-' or '\'' or '’' or '(' or '.';
            span[i] = begins ? char.ToUpper(source[i], Vietnamese) : char.ToLower(source[i], Vietnamese);
        }
    });

    /// <summary>Han, kana and hangul know no capitals.</summary>
    private static bool IsCaseless(char letter) => !char.IsLower(letter) && !char.IsUpper(letter);
}
