using System.Text.RegularExpressions;

namespace Registry.Web.Sheets.Csv;

/// <summary>What parts the columns of a CSV file.</summary>
public static partial class CsvSeparators
{
    public static IReadOnlyList<char> All { get; } = [',', ';', '\t', '|'];

    /// <summary>The line by which Excel is told the separator.</summary>
    internal static char? Told(string firstLine) => Directive().Match(firstLine) is { Success: true } match ? match.Groups["sign"].Value[0] : null;

    /// <summary>The sign that parts most lines into as many columns.</summary>
    internal static char Guess(IEnumerable<string> lines)
    {
        var sample = lines.Select(line => Quoted().Replace(line, "")).Where(line => line.Length > 0).ToList();
        return All.MaxBy(sign => Agreement(sample, sign));
    }

    private static int Agreement(List<string> lines, char sign)
    {
        var most = lines.Select(line => line.Count(character => character == sign)).Where(count => count > 0)
            .GroupBy(count => count).MaxBy(group => group.Count() * 1000 + group.Key);
        return most is null ? 0 : most.Count() * 1000 + Math.Min(most.Key, 999);
    }

    [GeneratedRegex("^\uFEFF?\"?sep=(?<sign>[,;|\t])\"?\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Directive();

    [GeneratedRegex("\"[^\"]*\"?")]
    private static partial Regex Quoted();
}
