using System.Text;

namespace Registry.Domain;

/// <summary>What a person may type into one line or one paragraph: composed letters, no control characters, not too long.</summary>
public static class PlainText
{
    /// <summary>The text of one line that must be there.</summary>
    public static string Line(string? text, int limit, string field) =>
        OptionalLine(text, limit, field) ?? throw new RuleException("Text.Missing", field);

    /// <summary>The text of one line, or nothing.</summary>
    public static string? OptionalLine(string? text, int limit, string field) => Check(text, limit, field, breaks: false);

    /// <summary>A text of several lines, or nothing; line ends become a single line feed.</summary>
    public static string? OptionalParagraph(string? text, int limit, string field) =>
        Check(text?.Replace("\r\n", "\n", StringComparison.Ordinal), limit, field, breaks: true);

    private static string? Check(string? text, int limit, string field, bool breaks)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // a lone half of a surrogate pair cannot be composed, stored or sent
        if (text.Any(character => IsRefused(character, breaks)) || !IsWellFormed(text))
            throw new RuleException("Text.ControlCharacter", field);

        var clean = text.Normalize(NormalizationForm.FormC).Trim();
        return clean.Length <= limit ? clean : throw new RuleException("Text.TooLong", field, limit);
    }

    private static bool IsRefused(char character, bool breaks) =>
        char.IsControl(character) && !(breaks && character is '\n' or '\t');

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])))
                return false;
        }

        return true;
    }
}
