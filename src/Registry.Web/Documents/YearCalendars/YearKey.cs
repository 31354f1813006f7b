using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>What the signs mean, how many days there are, and when the list was drawn up.</summary>
internal static class YearKey
{
    public static Markup Compose(YearCalendar calendar)
    {
        string Word(string english) => calendar.Language.Say(english);
        var notVerified = calendar.Days.Any(day => !day.IsVerified)
            ? Markup.Of($"""<li><span class="not-verified">?</span> {Word("not verified yet")}</li>""")
            : Markup.Empty;
        return Markup.Of(
            $"""
            <footer class="year-foot">
            <ul class="signs"><li><span class="round t">60</span> {Word("round year")}</li><li><span class="round l5">65</span> {Word("fifth year")}</li><li><span class="round k">61</span> {Word("other year")}</li><li><span class="round k">–</span> {Word("not counted")}</li>{notVerified}</ul>
            <p>{Count(calendar)}</p>
            </footer>
            """);
    }

    private static string Count(YearCalendar calendar) => calendar.Language == PaperLanguage.Both
        ? $"{Count(calendar, vietnamese: true)} {Count(calendar, vietnamese: false)}"
        : Count(calendar, calendar.Language.HasVietnamese());

    private static string Count(YearCalendar calendar, bool vietnamese)
    {
        var drawnUp = vietnamese ? DayText.Official(calendar.AsOf) : DayText.InEnglish(calendar.AsOf);
        var round = calendar.Days.Count(day => day.Milestone == Milestone.Round);
        var fives = calendar.Days.Count(day => day.Milestone == Milestone.Five);
        return Words.Of(vietnamese ? "vi" : "en")[
            "Days: {0}, among them round years: {1}, fifth years: {2}. As of {3}.", calendar.Days.Count, round, fives, drawnUp];
    }
}
