namespace Registry.Web.Calendars;

/// <summary>What becomes of each character of a text value.</summary>
internal static class TextRules
{
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';
    private const char NextLine = '\u0085';
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    /// <summary>ASCII that stands for itself.</summary>
    public static bool IsPlain(char character) =>
        character is >= ' ' and < Delete and not ('\\' or ';' or ',') or '\t';

    /// <summary>Also the breaks of Unicode: several readers cut lines there, before they unfold.</summary>
    public static bool BreaksLine(char character) =>
        character is '\n' or '\r' or NextLine or LineSeparator or ParagraphSeparator;

    public static bool IsLeftOut(char character) => character is < ' ' or (>= Delete and <= LastControl);

    /// <summary>Whether anything is left to read: some programs refuse a property without a value.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsLeftOut(character) && !char.IsWhiteSpace(character))
                return true;
        }

        return false;
    }
}
