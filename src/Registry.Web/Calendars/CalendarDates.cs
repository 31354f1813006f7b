using System.Globalization;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Calendars;

/// <summary>Days and ordinals as calendars and public pages write them.</summary>
public static class CalendarDates
{
    /// <summary>"24/06/2027", "24 June 2027", "24.06.2027"</summary>
    public static string Day(DateOnly day, Words words) =>
        day.ToString(words.IsVietnamese ? "dd/MM/yyyy" : words.IsFurther ? words["d MMMM yyyy|a day"] : "d MMMM yyyy", words.Culture);

    /// <summary>"Tháng 6", "June"</summary>
    public static string Month(int month, Words words) =>
        words.IsVietnamese ? string.Create(CultureInfo.InvariantCulture, $"Tháng {month}") : words.Culture.DateTimeFormat.GetMonthName(month);

    /// <summary>The place of a day in the list of its year: <c>d-0624</c>.</summary>
    public static string Anchor(DateOnly day) => day.ToString("'d-'MMdd", CultureInfo.InvariantCulture);

    /// <summary>"thứ Năm", "Thursday"</summary>
    public static string Weekday(DateOnly day, Words words) => words.IsVietnamese
        ? day.DayOfWeek == DayOfWeek.Sunday ? "Chủ nhật" : "thứ" + words.Culture.DateTimeFormat.GetDayName(day.DayOfWeek)["Thứ".Length..]
        : words.Culture.DateTimeFormat.GetDayName(day.DayOfWeek);

    /// <summary>The event remembered, as far as its date is known.</summary>
    public static string Known(PartialDate date, Words words) => date switch
    {
        { Date: { } whole } => Day(whole, words),
        { Year: { } year, Month: { } month } when words.Language == "en" => new DateOnly(year, month, 1).ToString("MMMM yyyy", words.Culture),
        _ => date.ToString(),
    };

    /// <summary>"lần thứ 60", "60th anniversary"</summary>
    public static string Ordinal(int ordinal, Words words) =>
        words.IsVietnamese ? $"lần thứ {ordinal}" : words.IsFurther ? words["anniversary no. {0}", ordinal] : $"{EnglishOrdinal(ordinal)} anniversary";

    /// <summary>"60th", "61st", "112th"</summary>
    public static string EnglishOrdinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => Th(number),
        (_, 1) => string.Create(CultureInfo.InvariantCulture, $"{number}st"),
        (_, 2) => string.Create(CultureInfo.InvariantCulture, $"{number}nd"),
        (_, 3) => string.Create(CultureInfo.InvariantCulture, $"{number}rd"),
        _ => Th(number),
    };

    private static string Th(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}th");
}
