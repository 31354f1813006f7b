using System.Globalization;
using System.Text;

namespace Registry.Domain;

/// <summary>Keys whose plain ordinal order is the Vietnamese one: letters a ă â b c d đ e ê …, then tones.</summary>
/// <remarks>
/// Both databases compare such a column byte by byte. A letter with a hat, breve, horn or bar is its plain letter and a
/// sign that comes after z; tones follow behind, one figure a word, so that "Hòa" and "Hoà" are the same.
/// Upper and lower case are one: the key orders names, it does not tell them apart.
/// </remarks>
public static class SortText
{
    /// <summary>Between letters and tones: less than anything within a word and than <see cref="WordEnd"/>.</summary>
    private const char Level = ' ';
    private const char WordEnd = '!';
    private const char Sign = '-';
    private const char Second = '{';
    private const char Third = '|';

    /// <summary>Level, huyền, hỏi, ngã, sắc, nặng.</summary>
    private const string Tones = "\0\u0300\u0309\u0303\u0301\u0323";
    private const int OtherMark = 6;

    /// <summary>How long a key can become for a text of this length.</summary>
    public static int LengthFor(int length) => 3 * length + 4;

    /// <summary>The key of a name of a thing, a place or an organisation.</summary>
    public static string Of(string text) => Key(Words(text));

    /// <summary>The key of a person's name: the given name, which stands last, then the family name and the names between.</summary>
    public static string OfPerson(string name)
    {
        var words = Words(name);
        return words.Length < 2 ? Key(words) : $"{Key(words[^1..])}{Level}{Key(words[..^1])}";
    }

    private static string[] Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    private static string Key(string[] words)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var word in words)
        {
            if (letters.Length > 0)
                letters.Append(WordEnd);

            tones.Append(Write(word, letters));
        }

        return $"{letters}{Level}{tones}";
    }

    /// <summary>Writes the letters of a word and tells its tone.</summary>
    private static int Write(string word, StringBuilder letters)
    {
        var tone = 0;
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                WriteLetter(char.ToLowerInvariant(character), letters);
            else if (Variant(letters, character) is { } variant)
                letters.Append(variant);
            else
                tone = Tones.IndexOf(character, StringComparison.Ordinal) is var known and > 0 ? known : OtherMark;
        }

        return tone;
    }

    private static void WriteLetter(char letter, StringBuilder letters)
    {
        if (letter == 'đ')
            letters.Append('d').Append(Second);
        else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            letters.Append(letter);
        else if (!char.IsControl(letter))
            letters.Append(Sign);
    }

    /// <summary>The sign that makes a letter of its own of the last one, if the mark does.</summary>
    private static char? Variant(StringBuilder letters, char mark) => (letters.Length == 0 ? '\0' : letters[^1], mark) switch
    {
        ('a', '\u0306') or ('e' or 'o', '\u0302') or ('u', '\u031B') => Second,
        ('a', '\u0302') or ('o', '\u031B') => Third,
        _ => null,
    };
}
