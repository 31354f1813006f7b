using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>Turns the days of a year as the registry keeps them into the calendar that is printed.</summary>
public static class YearCalendarSource
{
    public static YearCalendar ToCalendar(this YearOfDays year, PaperLanguage language, Letterhead issuer, DateOnly asOf)
    {
        var planned = year.Commemorations.ToLookup(one => (one.AnniversaryId, one.Year));
        return new(
            year.Year,
            language,
            issuer,
            [.. year.Occurrences.Select(occurrence => Day(occurrence, planned[(occurrence.Anniversary.Id, occurrence.Year)]))],
            HolidayRuns.Of(year.Holidays),
            [.. year.WithoutDay.Select(day => Open(day, year.Year))],
            asOf);
    }

    private static CalendarDay Day(Occurrence occurrence, IEnumerable<Commemoration> planned)
    {
        var anniversary = occurrence.Anniversary;
        var plans = planned.ToList();
        return new(
            occurrence.Date,
            new(anniversary.NameVi, anniversary.NameEn),
            occurrence.Ordinal,
            occurrence.Milestone,
            occurrence.Ordinal is null ? default : anniversary.Base,
            occurrence.IsVerified,
            plans.Count == 0 && occurrence.CelebratedOn is null
                ? null
                : new(Remark(occurrence, plans, Words.Vietnamese), Remark(occurrence, plans, Words.English)));
    }

    private static string Remark(Occurrence occurrence, List<Commemoration> plans, Words words)
    {
        var celebrated = occurrence.CelebratedOn is { } day ? [words["celebrated on {0}", Short(day, words)]] : Array.Empty<string>();
        return string.Join("; ", celebrated.Concat(plans.Select(plan => Plan(plan, words))));
    }

    private static string Plan(Commemoration plan, Words words)
    {
        var what = Form(plan.Form, words);
        var where = plan.Place is { } place ? $", {place}" : "";
        return $"{what} {Short(plan.Date, words)}{where}";
    }

    private static string Short(DateOnly day, Words words) => words.IsVietnamese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}")
        : day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static OpenDay Open(Anniversary day, int year)
    {
        var ordinal = day.Counting == AnniversaryCounting.FromOrigin ? year - day.BaseYear : null;
        return new(new(day.NameVi, day.NameEn), ordinal, new(Reason(day, Words.Vietnamese), Reason(day, Words.English)));
    }

    private static string Reason(Anniversary day, Words words) => day.Rule.Equals(AnniversaryRule.Notice)
        ? words["announced each year"]
        : day.Base.Precision == DatePrecision.None
            ? words["date unknown"]
            : words["only {0} is known", PaperDates.Known(day.Base, words.IsVietnamese)];

    // the form stands within a line here
    private static string Form(CommemorationForm form, Words words)
    {
        var word = words[PlanWords.Of(form)];
        return string.Concat(word[..1].ToLower(words.Culture), word.AsSpan(1));
    }
}
