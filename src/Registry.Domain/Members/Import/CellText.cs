using System.Globalization;
using System.Text;

namespace Registry.Domain.Members.Import;

/// <summary>The text of a cell as it was meant: composed letters, plain spaces, old encodings read.</summary>
internal static class CellText
{
    public static (string Text, IReadOnlyList<CellRemark> Remarks) Clean(string? text, bool breaks = false)
    {
        var composed = Composed(text ?? "");
        if (LegacyText.Find(composed) is not { } legacy)
            return (Tidy(composed, breaks), []);

        var clean = Tidy(legacy.Text, breaks);
        return (clean, [CellRemark.Doubt(legacy.Code, clean).Proposing(clean)]);
    }

    /// <summary>Drops what cannot be seen, makes one space of several.</summary>
    private static string Tidy(string text, bool breaks)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var character in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (breaks && character is '\n' or '\r')
                tidy.Append('\n');
            else if (char.IsWhiteSpace(character) || char.IsControl(character))
                AppendSpace(tidy);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.Format)
                tidy.Append(character);
        }

        return tidy.ToString().Trim();
    }

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException) // half of a surrogate pair, or what is no character
        {
            return string.Concat(text.Where(character => !char.IsSurrogate(character) && character != '\uFFFE')).Normalize(NormalizationForm.FormC);
        }
    }

    private static void AppendSpace(StringBuilder tidy)
    {
        if (tidy.Length > 0 && tidy[^1] is not (' ' or '\n'))
            tidy.Append(' ');
    }
}
