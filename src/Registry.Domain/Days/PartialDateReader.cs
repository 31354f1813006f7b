using System.Globalization;

namespace Registry.Domain.Days;

/// <summary>Reads dates as they stand in old lists.</summary>
internal static class PartialDateReader
{
    /// <summary>Two digits of a year up to this one mean this century: a member born "40" is of 1940.</summary>
    private const int LastYearOfThisCentury = 29;

    private static readonly char[] Separators = ['/', '-', '.'];

    public static bool TryRead(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
            return true;

        var parts = text.Split(Separators, StringSplitOptions.TrimEntries);
        if (parts.Length > 3 || !parts.All(IsNumber))
            return false;

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return parts[0].Length == 4 && parts.Length > 1
            ? TryYearFirst(parts, numbers, out date)
            : TryYearLast(parts, numbers, out date);
    }

    private static bool TryYearLast(string[] parts, int[] numbers, out PartialDate date)
    {
        date = default;
        switch (parts.Length)
        {
            case 1 when parts[0].Length == 4:
                date = new(numbers[0], null, null);
                return true;
            case 2 when parts[0].Length <= 2 && parts[1].Length == 4:
                date = new(numbers[1], numbers[0], null);
                return true;
            case 2 when parts[0].Length <= 2 && parts[1].Length <= 2:
                date = new(null, numbers[1], numbers[0]);
                return true;
            case 3 when parts[0].Length <= 2 && parts[1].Length <= 2 && parts[2].Length is 2 or 4:
                date = new(Century(parts[2], numbers[2]), numbers[1], numbers[0]);
                return true;
            default:
                return false;
        }
    }

    private static bool TryYearFirst(string[] parts, int[] numbers, out PartialDate date)
    {
        date = default;
        if (parts.Skip(1).Any(part => part.Length > 2))
            return false;

        date = new(numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : null);
        return true;
    }

    private static int Century(string digits, int number) =>
        digits.Length == 4 ? number : number <= LastYearOfThisCentury ? 2000 + number : 1900 + number;

    private static bool IsNumber(string part) => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit);
}
