using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;

namespace Registry.Domain.Programmes.Reading.Mentions;

/// <summary>The dates printed beside an anniversary: "(12/7/1995 – 12/7/2020)", "(1950 – 2020)", "2/9".</summary>
internal readonly partial record struct PrintedDates(PartialDate Base, PartialDate Occurrence)
{
    public static PrintedDates Of(string text, int? planYear)
    {
        var dates = Dates().Matches(text).Select(DateOf).Where(date => date.Precision != DatePrecision.None).ToList();
        if (dates.Count == 0)
            return Years().Match(text) is { Success: true } years ? new(new(Number(years, "from"), null, null), new(Number(years, "to"), null, null)) : default;
        if (dates.Count > 1 && dates[0].Year is { } first && dates[1].Year is { } second && first < second)
            return new(dates[0], dates[1]);

        var date = dates[0];
        return date.Year == planYear && planYear is not null ? new(new(null, date.Month, date.Day), date) : new(date, default);
    }

    private static PartialDate DateOf(Match match)
    {
        var (year, month, day) = (match.Groups["year"].Success ? Number(match, "year") : null, Number(match, "month"), Number(match, "day"));
        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month!.Value) ? default : new(year, month, day);
    }

    private static int? Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/.-])(?<day>\d{1,2})\s?(?<sign>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<sign>\s?(?<year>\d{4}))?(?![\d/])|(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?")]
    private static partial Regex Dates();

    [GeneratedRegex(@"\(\s*(?<from>1\d{3}|20\d{2})\s*[-–—]\s*(?<to>20\d{2})\s*\)")]
    private static partial Regex Years();
}
