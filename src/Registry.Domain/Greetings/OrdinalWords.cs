using System.Globalization;

namespace Registry.Domain.Greetings;

/// <summary>Which time an anniversary returns, as each language says it: "75th", "lần thứ 75", "75-летию".</summary>
/// <remarks>Languages that bend the word for years have it as it follows their usual preposition; a text that needs another form writes it after the bare number.</remarks>
public static class OrdinalWords
{
    /// <summary>The ordinal as it stands before "anniversary", or with the word for it where the language makes one word of both.</summary>
    /// <param name="language">ISO 639 code; a language that is not known here gets the bare number.</param>
    public static string Of(int number, string language) => language switch
    {
        "vi" => Text($"lần thứ {number}"),
        "en" => English(number),
        "ru" => Text($"{number}-летию"),
        "uk" => Text($"{number}-річчю"),
        "be" => Text($"{number}-годдзю"),
        "fr" => number == 1 ? "1er" : Text($"{number}e"),
        "de" or "cs" or "pl" or "hu" or "sk" or "da" or "nb" => Text($"{number}."),
        "sv" => Text($"{number}:{SwedishEnding(number)}"),
        "es" => Text($"{number}.º"),
        "pt" or "it" => Text($"{number}º"),
        "nl" => Text($"{number}e"),
        "lo" => Text($"ຄົບຮອບ {number} ປີ"),
        "th" => Text($"ครบรอบ {number} ปี"),
        "km" => Text($"ខួបលើកទី {number}"),
        "zh" or "ja" => Text($"{number}周年"),
        "ko" => Text($"{number}주년"),
        "id" or "ms" => Text($"ke-{number}"),
        _ => Text($"{number}"),
    };

    private static string English(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => Text($"{number}th"),
        (_, 1) => Text($"{number}st"),
        (_, 2) => Text($"{number}nd"),
        (_, 3) => Text($"{number}rd"),
        _ => Text($"{number}th"),
    };

    private static string SwedishEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12, _) => "e",
        (_, 1 or 2) => "a",
        _ => "e",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
