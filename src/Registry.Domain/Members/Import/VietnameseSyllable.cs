using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import;

/// <summary>Whether a word could be Vietnamese, by the way its letters follow each other.</summary>
/// <remarks>Text in a wrong encoding keeps its consonants and breaks its vowels: that is how it is told apart.</remarks>
public static partial class VietnameseSyllable
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>How many words have letters beyond ASCII, and how many of these could be Vietnamese.</summary>
    public static (int Marked, int Possible) Count(string text)
    {
        var marked = Words().Matches(text).Select(word => word.Value).Where(word => word.Any(character => character > '\x7F')).ToList();
        return (marked.Count, marked.Count(Is));
    }

    public static bool Is(string word)
    {
        var (bare, tones) = WithoutTone(word.ToLower(CultureInfo.InvariantCulture));
        return tones <= 1 && Shape().IsMatch(bare);
    }

    private static (string Bare, int Tones) WithoutTone(string word)
    {
        var parts = word.Normalize(NormalizationForm.FormD);
        var bare = string.Concat(parts.Where(character => !Tones.Contains(character, StringComparison.Ordinal)));
        return (bare.Normalize(NormalizationForm.FormC), parts.Length - bare.Length);
    }

    /// <summary>A run of letters, marks and the signs that wrong encodings put in the place of letters.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\u0080-\u009F\u00A1-\u00FF\u0152-\u0178\u2122]+")]
    private static partial Regex Words();

    [GeneratedRegex(
        "^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?" +
        "(?:uyê|oai|oao|oay|oeo|uya|uyu|uây|uôi|ươi|ươu|iêu|yêu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])" +
        "(?:ch|ng|nh|[cmnpt])?$")]
    private static partial Regex Shape();
}
