using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>What was typed into the box, told apart: words of names, years, numbers and addresses.</summary>
internal sealed partial class SearchTerms
{
    private const int LeastPhoneDigits = 6;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    public SearchTerms(string? typed)
    {
        var text = typed ?? "";
        if (IsPhone(text.Trim()))
        {
            Numbers.Add(text.Trim());
            return;
        }

        foreach (var part in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            Add(part);
    }

    public List<string> Words { get; } = [];

    public List<int> Years { get; } = [];

    /// <summary>Telephone numbers and numbers of cards.</summary>
    public List<string> Numbers { get; } = [];

    public List<string> Emails { get; } = [];

    /// <summary>The digits of a telephone number as they are kept, where the text may be one.</summary>
    public static string? PhoneOf(string number) =>
        number.Count(char.IsAsciiDigit) >= LeastPhoneDigits && !number.Any(char.IsLetter) ? PhoneNumbers.KeyOf(number) : null;

    private void Add(string part)
    {
        if (part.Contains('@', StringComparison.Ordinal))
            Emails.Add(part.ToLowerInvariant());
        else if (part.Length == 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
            Years.Add(year);
        else if (part.Any(char.IsAsciiDigit))
            Numbers.Add(part);
        else
            Words.AddRange(PersonWords.SplitFolded(SearchText.Fold(part)).Where(word => !Words.Contains(word)));
    }

    private static bool IsPhone(string text) => PhoneLike().IsMatch(text) && text.Count(char.IsAsciiDigit) >= LeastPhoneDigits;

    [GeneratedRegex(@"^\+?[\d\s.()-]+$")]
    private static partial Regex PhoneLike();
}
