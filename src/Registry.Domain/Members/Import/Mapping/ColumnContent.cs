using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import.Mapping;

/// <summary>What the cells of a column look like, whatever stands above them.</summary>
internal static partial class ColumnContent
{
    private const double Most = 0.7;
    private const int FewestCells = 2;

    private static readonly HashSet<string> Genders = new(StringComparer.Ordinal) { "nam", "nu", "male", "female", "m", "f", "ong", "ba" };
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "x", "v", "✓", "1", "co" };
    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal) { "chinh thuc", "lien ket", "danh du", "official", "associate", "honorary" };

    public static bool IsRunningNumber(IReadOnlyList<string> cells)
    {
        var numbers = cells.Where(cell => cell.Length > 0).Select(cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers.Count >= FewestCells + 1 && numbers[0] == 1 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    /// <summary>The field that the cells alone speak for; none where they could be anything.</summary>
    public static ImportField? Find(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim()).ToList();
        if (filled.Count < FewestCells)
            return null;

        return Mostly(filled, IsEmail) ? ImportField.Email
            : Mostly(filled, IsPhone) ? ImportField.Phone
            : Mostly(filled, cell => Genders.Contains(SearchText.Fold(cell))) && filled.Select(SearchText.Fold).Distinct().Count() > 1 ? ImportField.Gender
            : Mostly(filled, cell => Classes.Contains(SearchText.Fold(cell))) ? ImportField.Class
            : Mostly(filled, cell => SearchText.Fold(cell).StartsWith("chi hoi ", StringComparison.Ordinal)) ? ImportField.Branch
            : Mostly(filled, IsBirth) ? ImportField.Birth
            : Mostly(filled, IsName) && filled.Distinct().Count() > filled.Count / 2 ? ImportField.FullName
            : null;
    }

    /// <summary>Whether a heading of men or of women has what such a column holds: marks, or years of birth.</summary>
    public static bool IsMarks(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim()).ToList();
        return filled.TrueForAll(cell => Marks.Contains(SearchText.Fold(cell)) || Dates().IsMatch(cell));
    }

    private static bool Mostly(List<string> cells, Func<string, bool> isSo) => cells.Count(isSo) >= Most * cells.Count;

    private static bool IsEmail(string cell) => Emails().IsMatch(cell);

    private static bool IsPhone(string cell)
    {
        var digits = cell.Count(char.IsAsciiDigit);
        return digits is >= 9 and <= 25 && Phones().IsMatch(cell);
    }

    private static bool IsBirth(string cell) =>
        Dates().Match(cell) is { Success: true } match && int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) is >= 1900 and < 2020;

    private static bool IsName(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && Array.TrueForAll(words, word => char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark));
    }

    [GeneratedRegex(@"^[^@\s;,]+@[^@\s;,]+\.[^@\s;,]+$")]
    private static partial Regex Emails();

    [GeneratedRegex(@"^\+?[\d .\-()/;,]+$")]
    private static partial Regex Phones();

    [GeneratedRegex(@"^(?:(?:\d{1,2}[/.\-]){0,2}(?<year>\d{4})|(?<year>\d{4})-\d{2}-\d{2})$")]
    private static partial Regex Dates();
}
