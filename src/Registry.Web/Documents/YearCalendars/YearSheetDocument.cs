using System.Globalization;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>Composes the year on one page.</summary>
public static class YearSheetDocument
{
    public static Paper Compose(YearSheet sheet)
    {
        var titles = sheet.Told;
        var told = titles.ToLookup(day => day.Date.Month);
        var marked = sheet.Days.GroupBy(day => day.Date).ToDictionary(same => same.Key, same => same.Any(day => day.IsRound));
        return new(
            $"{sheet.Title} {sheet.Year}",
            sheet.Language,
            Markup.Of(
                $"""
                <article class="paper is-sheet" lang="{sheet.Language}">
                <header><h1>{sheet.Title} <b>{sheet.Year}</b></h1><p>{sheet.Note}</p></header>
                <div class="months">{MonthGrid.OfYear(sheet.Year).Select(month => Month(sheet, month, marked, told[month.Month]))}</div>
                {Rest(sheet, titles.Count)}
                </article>
                """));
    }

    private static Markup Rest(YearSheet sheet, int told) => told == sheet.Days.Count
        ? Markup.Empty
        : Markup.Of($"""<p class="rest">{Words.Of(sheet.Language)["Marked days without a line stand in the calendar itself."]}</p>""");

    private static Markup Month(YearSheet sheet, MonthGrid month, Dictionary<DateOnly, bool> marked, IEnumerable<SheetDay> told) => Markup.Of(
        $"""
        <section class="month"><h2>{NameOf(month.Month, sheet.Language)}</h2>
        <table><thead><tr>{MonthGrid.Order.Select(day => Weekday(day, sheet.Language))}</tr></thead>
        <tbody>{month.Weeks.Select(week => Markup.Of($"<tr>{week.Select(day => Cell(day, marked))}</tr>"))}</tbody></table>
        <ul>{told.Select(Line)}</ul></section>
        """);

    private static Markup Cell(DateOnly? day, Dictionary<DateOnly, bool> marked) =>
        day is not { } date ? Markup.Of($"<td></td>")
        : !marked.TryGetValue(date, out var isRound) ? Markup.Of($"<td>{date.Day}</td>")
        : Markup.Of($"""<td class="{(isRound ? "is-marked is-round" : "is-marked")}"><b>{date.Day}</b></td>""");

    private static Markup Line(SheetDay day) => Markup.Of(
        $"""<li class="{(day.IsRound ? "is-round" : "")}"><b>{day.Date.Day}</b><span lang="{day.TitleLanguage ?? ""}">{day.Title}</span></li>""");

    private static Markup Weekday(DayOfWeek day, string language) =>
        Markup.Of($"""<th scope="col">{CultureOf(language).DateTimeFormat.GetShortestDayName(day)}</th>""");

    /// <summary>Languages without capitals or with names in small letters stay as they are.</summary>
    private static string NameOf(int month, string language)
    {
        var words = Words.Of(language);
        if (!words.IsFurther)
            return CalendarDates.Month(month, words);

        var culture = CultureOf(language);
        return culture.TextInfo.ToTitleCase(culture.DateTimeFormat.GetMonthName(month));
    }

    private static CultureInfo CultureOf(string language) => CultureInfo.GetCultureInfo(language is "en" ? "en-GB" : language);
}
