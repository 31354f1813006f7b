using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Dates that do not exist, and weekdays on which a date does not fall.</summary>
internal static partial class DateDefects
{
    private static readonly string[] Weekdays = ["chu nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

    public static IEnumerable<Defect> Find(ReadProgramme plan, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages.Where(passage => passage.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            foreach (Match match in Dates().Matches(passage.Bare))
            {
                var year = Number(match, "year") ?? plan.Year?.Value;
                var (day, month) = (Number(match, "day")!.Value, Number(match, "month")!.Value);
                if (!Exists(year, month, day))
                {
                    if (match.Groups["year"].Success || match.Groups["word"].Success)
                        yield return new("Defect.DateDoesNotExist", passage.SpanOf(match.Index, match.Length), passage.Text.Substring(match.Index, match.Length).Trim());
                }
                else if (match.Groups["weekday"].Success && year is not null && WeekdayOf(match) is { } named && new DateOnly(year.Value, month, day).DayOfWeek is var real && real != named)
                {
                    yield return new("Defect.Weekday", passage.SpanOf(match.Index, match.Length), passage.Text.Substring(match.Index, match.Length).Trim(), DayText.VietnameseWeekday(real));
                }
            }
        }
    }

    private static bool Exists(int? year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month);

    private static DayOfWeek? WeekdayOf(Match match)
    {
        var word = match.Groups["weekday"].Value;
        var index = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : Array.IndexOf(Weekdays, word);
        return index is >= 0 and < 7 ? (DayOfWeek)index : null;
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:(?:thu\s+)?(?<weekday>chu nhat|(?<=thu\s)(?:hai|ba|tu|nam|sau|bay|[2-7]))\s*[,(]?\s*)?(?<word>\bngay\s+)?(?<![\d/.,-])(?<day>\d{1,2})(?:(?<sign>[/-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}))?(?![\d/-]|-[a-z]|/[a-z])|\s+thang\s+(?<month>\d{1,2})(?:\s+nam\s+(?<year>\d{4}))?\b)")]
    private static partial Regex Dates();
}
