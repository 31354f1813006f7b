using System.Globalization;
using System.Text;

namespace Registry.Domain;

/// <summary>Folds names so that people find them without typing accents: <c>Đồng Nai</c> is found by <c>dong nai</c>.</summary>
public static class SearchText
{
    /// <summary>Lower case, without accents, <c>đ</c> as <c>d</c>, one space between words. For finding, never for telling apart.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;

            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
                continue;
            }

            folded.Append(char.ToLowerInvariant(character) switch { 'đ' => 'd', '–' or '—' => '-', var other => other });
        }

        // what was taken apart beyond accents, such as the syllables of Korean, is put together again
        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }
}
