using System.Globalization;

namespace Registry.Web.Ui;

/// <summary>Names of months as headings: "Tháng 3", "Mar".</summary>
public static class MonthNames
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Heading(DateOnly month) => Masthead.IsVietnamese
        ? $"Tháng {month.Month}"
        : English.DateTimeFormat.GetAbbreviatedMonthName(month.Month);

    /// <summary>"7/1", "7 Jan"</summary>
    public static string Day(DateOnly day) => day.ToString(Masthead.IsVietnamese ? "d'/'M" : "d MMM", English);
}
