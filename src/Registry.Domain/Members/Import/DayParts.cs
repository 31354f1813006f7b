using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;

namespace Registry.Domain.Members.Import;

/// <summary>How the text of a day was written, before anybody asks whether it can be meant.</summary>
internal enum DayWriting
{
    Empty,
    Plain,

    /// <summary>The year has two figures.</summary>
    ShortYear,

    /// <summary>A number as Excel keeps days.</summary>
    Serial,

    /// <summary>The month stands before the day.</summary>
    MonthFirst,

    /// <summary>Eight figures without signs between.</summary>
    Compact,
    Age,
    Unreadable,
}

/// <summary>Year, month and day as they stand in the text of a cell; a short year stays short.</summary>
internal readonly partial record struct DayParts(DayWriting Writing, int? Year, int? Month, int? Day)
{
    private const int FirstSerial = 10_000;
    private const int LastSerial = 80_000;

    private static readonly DateOnly SerialZero = new(1899, 12, 30);
    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static DayParts Read(string text)
    {
        if (text.Length == 0 || text is "-" or "–" or "?" or "//" or "/" or "không rõ")
            return new(DayWriting.Empty, null, null, null);

        var plain = InFigures(TimeOfDay().Replace(text.ToLower(CultureInfo.InvariantCulture), "").Trim());
        if (Age().IsMatch(plain))
            return new(DayWriting.Age, null, null, null);

        plain = Words().Replace(plain, "").Trim(' ', '/', '-', '.', ',', '\'', ':');
        var parts = Separators().Split(plain);
        return parts.All(IsNumber) ? FromNumbers(parts) : new(DayWriting.Unreadable, null, null, null);
    }

    /// <summary>The date, or nothing when there is no such day.</summary>
    public PartialDate? In(int? year)
    {
        var exists = year is null or (>= 1 and <= 9999) && Month is null or (>= 1 and <= 12)
            && (Day is null || Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(year ?? 2000, month));
        return exists ? new PartialDate(year, Month, Day) : null;
    }

    private static DayParts FromNumbers(string[] parts)
    {
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return (parts.Length, parts[0].Length) switch
        {
            (1, _) => FromOne(parts[0], numbers[0]),
            (2, 4) => new(DayWriting.Plain, numbers[0], numbers[1], null),
            (3, 4) => new(DayWriting.Plain, numbers[0], numbers[1], numbers[2]),
            (2, <= 2) => FromTwo(parts[1], numbers[0], numbers[1]),
            (3, <= 2) when parts[1].Length <= 2 => FromThree(parts[2], numbers[0], numbers[1], numbers[2]),
            _ => new(DayWriting.Unreadable, null, null, null),
        };
    }

    private static DayParts FromOne(string text, int number) => text.Length switch
    {
        2 => new(DayWriting.ShortYear, number, null, null),
        4 => new(DayWriting.Plain, number, null, null),
        5 when number is >= FirstSerial and <= LastSerial => FromSerial(number),
        8 => new(DayWriting.Compact, number % 10_000, number / 10_000 % 100, number / 1_000_000),
        _ => new(DayWriting.Unreadable, null, null, null),
    };

    private static DayParts FromTwo(string second, int first, int number) => second.Length switch
    {
        4 => new(DayWriting.Plain, number, first, null),
        <= 2 when number > 12 && first <= 12 => new(DayWriting.ShortYear, number, first, null),
        <= 2 => new(DayWriting.Plain, null, number, first),
        _ => new(DayWriting.Unreadable, null, null, null),
    };

    private static DayParts FromThree(string third, int day, int month, int year)
    {
        if (third.Length is not (2 or 4))
            return new(DayWriting.Unreadable, null, null, null);

        if (month is > 12 and <= 31 && day <= 12 && third.Length == 4)
            return new(DayWriting.MonthFirst, year, day, month);

        return new(third.Length == 4 ? DayWriting.Plain : DayWriting.ShortYear, year, month, day);
    }

    private static DayParts FromSerial(int serial)
    {
        var day = SerialZero.AddDays(serial);
        return new(DayWriting.Serial, day.Year, day.Month, day.Day);
    }

    /// <summary>“12-Mar-65” as 12-3-65, “Mar 12, 1965” as 12-3-1965.</summary>
    private static string InFigures(string text)
    {
        var match = EnglishMonth().Match(text);
        if (!match.Success)
            return text;

        var month = Array.IndexOf(EnglishMonths, match.Groups["month"].Value) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{match.Groups["first"].Value}-{month}-{match.Groups["last"].Value}").TrimStart('-');
    }

    private static bool IsNumber(string part) => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiDigit);

    [GeneratedRegex(@"[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m| sa| ch)?z?$|(?<=^\d{5})[.,]\d+$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\d{1,3} ?(tuổi|t)$")]
    private static partial Regex Age();

    [GeneratedRegex(@"sinh ngày|sinh năm|năm sinh|ngày sinh|từ ngày|khoảng|ngày|tháng|năm|sinh|ns|sn")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s*[/\-.,\\–]\s*|\s+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:(?<first>\d{1,2})[\s\-/]*)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/]*(?:(?<first>\d{1,2}),\s*)?(?<last>\d{2}|\d{4})$")]
    private static partial Regex EnglishMonth();
}
