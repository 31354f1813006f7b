using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>What people call the parts of a plan.</summary>
internal static class CommemorationWords
{
    public static string Weekday(DateOnly day) =>
        Masthead.IsVietnamese ? DayText.VietnameseWeekdayCapital(day.DayOfWeek) : DayText.EnglishWeekday(day.DayOfWeek);

    /// <summary>How far a task stands from the day: "90 days before".</summary>
    public static string? Distance(int? offset, IStringLocalizer<Text> text) => offset switch
    {
        null => (string?)null,
        0 => text["on the day"].Value,
        < 0 => text["{0} days before", -offset.Value].Value,
        _ => text["{0} days after", offset.Value].Value,
    };

    /// <summary>86.400.000</summary>
    public static string Money(long dong) => dong.ToString("#,0", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
}
