using System.Globalization;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>Composes the year's calendar of anniversaries: the year as a ruler, then its days month by month.</summary>
public static class YearCalendarDocument
{
    private const int Months = 12;

    public static Paper Compose(YearCalendar calendar)
    {
        var inVietnamese = calendar.Language.HasVietnamese();
        return new(
            $"{calendar.Language.Words()["Calendar of anniversaries {0}", calendar.Year]} – {calendar.Issuer.Name(inVietnamese)}",
            calendar.Language.Primary(),
            Markup.Of(
                $"""
                <article class="paper is-year" lang="{calendar.Language.Primary()}">
                {Head(calendar)}
                {YearRuler.Draw(calendar)}
                {Table(calendar)}
                {OpenDays(calendar)}
                {YearKey.Compose(calendar)}
                </article>
                """));
    }

    private static Markup Head(YearCalendar calendar)
    {
        var inVietnamese = calendar.Language.HasVietnamese();
        var both = calendar.Language == PaperLanguage.Both;
        var secondTitle = both
            ? Markup.Of($"""<p class="in-english" lang="en">{Words.English["Calendar of anniversaries {0}", calendar.Year]}</p>""")
            : Markup.Empty;
        return Markup.Of(
            $"""
            {calendar.Issuer.ToMarkup(calendar.Language)}
            <h1>{calendar.Language.Words()["Calendar of anniversaries {0}", calendar.Year]}</h1>{secondTitle}
            """);
    }

    private static Markup Table(YearCalendar calendar)
    {
        Markup Word(string english) => calendar.Language == PaperLanguage.Both
            ? Markup.Of($"""{Words.Vietnamese[english]} <span class="in-english" lang="en">{english}</span>""")
            : Markup.Of($"{calendar.Language.Say(english)}");
        return Markup.Of(
            $"""
            <table>
            <thead><tr><th scope="col">{Word("Day")}</th><th scope="col">{Word("Weekday")}</th><th scope="col">{Word("Years")}</th><th scope="col">{Word("What is remembered")}</th></tr></thead>
            {Enumerable.Range(1, Months).Select(month => Month(calendar, month))}
            </table>
            """);
    }

    private static Markup Month(YearCalendar calendar, int month)
    {
        var days = calendar.Days.Where(day => day.Date.Month == month).OrderBy(day => day.Date).ThenBy(day => day.Name.Vietnamese, StringComparer.Ordinal).ToList();
        var holidays = calendar.Holidays.Where(holiday => holiday.First.Month == month && holiday.First.Year == calendar.Year).ToList();
        if (days.Count == 0 && holidays.Count == 0)
            return Markup.Empty;

        return Markup.Of(
            $"""
            <tbody>
            <tr class="month-row"><th colspan="4" scope="rowgroup"><div>{MonthName(calendar.Language, month)}{Holidays(calendar.Language, holidays)}</div></th></tr>
            {days.Select(day => DayRow.Compose(day, calendar.Language))}
            </tbody>
            """);
    }

    private static Markup MonthName(PaperLanguage language, int month) => language == PaperLanguage.Both
        ? Markup.Of($"""<h2>{PaperDates.Month(month, vietnamese: true)} <span class="in-english" lang="en">{PaperDates.Month(month, vietnamese: false)}</span></h2>""")
        : Markup.Of($"<h2>{PaperDates.Month(month, language.HasVietnamese())}</h2>");

    private static Markup Holidays(PaperLanguage language, List<CalendarHoliday> holidays) => holidays.Count == 0
        ? Markup.Empty
        : Markup.Of($"""<p class="holidays">{language.Say("Public holiday")}: {string.Join("; ", holidays.Select(holiday => Holiday(holiday, language)))}</p>""");

    private static string Holiday(CalendarHoliday holiday, PaperLanguage language)
    {
        var days = holiday.First == holiday.Last ? Short(holiday.First) : $"{Short(holiday.First)} – {Short(holiday.Last)}";
        return language == PaperLanguage.Both
            ? $"{days} {holiday.Name.Vietnamese} ({holiday.Name.English})"
            : $"{days} {holiday.Name.In(language.HasVietnamese())}";

        string Short(DateOnly day) => language == PaperLanguage.English
            ? day.ToString("d MMMM", CultureInfo.InvariantCulture)
            : $"{day.Day}/{day.Month}";
    }

    private static Markup OpenDays(YearCalendar calendar) => calendar.Open.Count == 0
        ? Markup.Empty
        : Markup.Of(
            $"""
            <section class="open-days">
            <h2>{calendar.Language.Say("Day not known yet")}</h2>
            <ul>{calendar.Open.Select(open => OpenDayLine(open, calendar.Language.Words()))}</ul>
            </section>
            """);

    private static Markup OpenDayLine(OpenDay open, Words words)
    {
        var ordinal = open.Ordinal is { } number ? Markup.Of($" ({CalendarDates.Ordinal(number, words)})") : Markup.Empty;
        return Markup.Of($"<li>{open.Name.In(words.IsVietnamese)}{ordinal} – {open.Reason.In(words.IsVietnamese)}</li>");
    }
}
