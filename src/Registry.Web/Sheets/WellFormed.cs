using System.Text;

namespace Registry.Web.Sheets;

/// <summary>Text that can be composed, stored and sent, wherever it came from.</summary>
internal static class WellFormed
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>Half of a pair, and what is no character, become the sign for “unreadable”.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains(NoCharacter, StringComparison.Ordinal))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value == NoCharacter ? "\uFFFD" : rune.ToString());

        return clean.ToString();
    }
}
