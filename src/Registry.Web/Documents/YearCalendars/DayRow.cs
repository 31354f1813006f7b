using Registry.Domain.Days;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>One day of the printed year: date, weekday, how round the year is, and what is remembered.</summary>
internal static class DayRow
{
    public static Markup Compose(CalendarDay day, PaperLanguage language)
    {
        var inVietnamese = language.HasVietnamese();
        var rest = day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "weekday is-rest" : "weekday";
        return Markup.Of(
            $"""
            <tr class="day"><td class="date"><time datetime="{day.Date}">{day.Date.Day}</time></td>
            <td class="{rest}">{PaperDates.Weekday(day.Date, inVietnamese)}{Second(language, PaperDates.Weekday(day.Date, vietnamese: false))}</td>
            <td class="years">{Seal.Of(day.Ordinal, day.Milestone)}</td>
            <td class="name"><p class="title">{day.Name.In(inVietnamese)}{NotVerified(day, language)}</p>{Second(language, day.Name.English)}{Facts(day, language)}</td></tr>
            """);
    }

    private static Markup Second(PaperLanguage language, string english) => language == PaperLanguage.Both
        ? Markup.Of($"""<p class="in-english" lang="en">{english}</p>""")
        : Markup.Empty;

    private static Markup NotVerified(CalendarDay day, PaperLanguage language) => day.IsVerified
        ? Markup.Empty
        : Markup.Of($""" <span class="not-verified">? {language.Say("not verified yet")}</span>""");

    private static Markup Facts(CalendarDay day, PaperLanguage language)
    {
        var english = language == PaperLanguage.Both
            ? Markup.Of($""" <span class="in-english" lang="en">{Facts(day, vietnamese: false)}</span>""")
            : Markup.Empty;
        return Markup.Of($"""<p class="since"><span>{Facts(day, language.HasVietnamese())}</span>{english}</p>""");
    }

    private static string Facts(CalendarDay day, bool vietnamese)
    {
        string?[] facts =
        [
            day.Ordinal is { } number ? CalendarDates.Ordinal(number, Words.Of(vietnamese ? "vi" : "en")) : null,
            Since(day.Since, vietnamese),
            day.Remark?.In(vietnamese),
        ];
        return string.Join(" · ", facts.Where(fact => !string.IsNullOrWhiteSpace(fact)));
    }

    private static string? Since(PartialDate since, bool inVietnamese) => since.Year is null
        ? null
        : Words.Of(inVietnamese ? "vi" : "en")["since {0}", PaperDates.Known(since, inVietnamese)];
}
