using System.Globalization;
using System.Text;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>A text in small letters without marks, letter for letter: what is found in it stands at the same place in the text.</summary>
internal static class BareText
{
    private const int Last = 0x1EFF;

    private static readonly char[] Letters = Table();

    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Of(source[i]);
    });

    public static char Of(char letter) => letter <= Last ? Letters[letter] : letter switch
    {
        '–' or '—' or '−' or '‐' or '‑' => '-',
        '“' or '”' or '„' or '«' or '»' => '"',
        '’' or '‘' => '\'',
        '…' => '.',
        _ => letter,
    };

    private static char[] Table()
    {
        var letters = new char[Last + 1];
        for (var i = 0; i <= Last; i++)
        {
            var letter = (char)i;
            var parts = char.IsLetter(letter) ? letter.ToString().Normalize(NormalizationForm.FormD) : letter.ToString();
            letters[i] = letter is 'đ' or 'Đ' ? 'd' : char.ToLower(parts[0], CultureInfo.InvariantCulture);
        }

        letters['\u00A0'] = letters['\t'] = ' ';
        return letters;
    }
}
