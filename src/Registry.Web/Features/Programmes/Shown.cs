using System.Globalization;
using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Domain.Days.Expressions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Programmes;

/// <summary>Times and sizes as the pages of a programme write them.</summary>
internal static class Shown
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>1,2 MB, 640 KB</summary>
    public static string Size(long bytes) =>
        bytes >= 1 << 20 ? $"{(bytes / 1048576.0).ToString("0.0", Vietnamese)} MB" : $"{Math.Max(1, bytes >> 10)} KB";

    /// <summary>The days meant by a written time: "01/04 – 30/06/2027"; said in words where it names none or the whole year.</summary>
    public static string? Understood(string? written, int year, IStringLocalizer<Text> text)
    {
        if (!TimeExpression.TryRead(written, out var time))
            return null;
        if (time!.IsStanding)
            return text["all the year, nothing can be late"];
        if (time is DeadlineTime && time.LastDay(year) is { } last)
            return text["until {0}, {1}", DayText.Numeric(last), Ui.Masthead.IsVietnamese ? DayText.VietnameseWeekday(last.DayOfWeek) : DayText.EnglishWeekday(last.DayOfWeek)];

        var windows = time.Windows(year);
        return windows.Count == 0 ? text["no days named"] : string.Join(", ", windows.Select(Window));
    }

    private static string Window(DayWindow window) => window switch
    {
        _ when window.First == window.Last => DayText.Numeric(window.First),
        _ when window.First.Year == window.Last.Year => string.Create(CultureInfo.InvariantCulture, $"{window.First:dd/MM} – {window.Last:dd/MM/yyyy}"),
        _ => $"{DayText.Numeric(window.First)} – {DayText.Numeric(window.Last)}",
    };
}
