using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>Parts of quarters and months, in days and in words.</summary>
internal static class TimeParts
{
    private const int FirstTen = 10;
    private const int FirstTwenty = 20;

    /// <summary>A month of the quarter: the first, the second or the third.</summary>
    public static DayWindow OfQuarter(int year, int quarter, TimePart part)
    {
        var first = (quarter * 3) - 2;
        return part == TimePart.Whole ? DayWindow.OfMonths(year, first, first + 2) : OfMonth(year, first + (int)part - 1, TimePart.Whole);
    }

    /// <summary>Ten days of the month; the last part ends with it.</summary>
    public static DayWindow OfMonth(int year, int month, TimePart part)
    {
        var whole = DayWindow.OfMonths(year, month, month);
        return part switch
        {
            TimePart.Early => new(whole.First, new(year, month, FirstTen)),
            TimePart.Middle => new(new(year, month, FirstTen + 1), new(year, month, FirstTwenty)),
            TimePart.Late => new(new(year, month, FirstTwenty + 1), whole.Last),
            _ => whole,
        };
    }

    /// <summary>The word before what it is a part of: with a capital, as it opens a line.</summary>
    public static string Before(TimePart part, string whole) => part switch
    {
        TimePart.Early => $"Đầu {whole}",
        TimePart.Middle => $"Giữa {whole}",
        TimePart.Late => $"Cuối {whole}",
        _ => string.Concat(whole[..1].ToUpper(CultureInfo.InvariantCulture), whole.AsSpan(1)),
    };

    /// <summary>"/2025", or nothing where the plan tells the year.</summary>
    public static string Year(int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $"/{known:0000}") : "";

    /// <summary>"III", "III và IV", "I, II và IV".</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} và {all[^1]}";
    }
}
