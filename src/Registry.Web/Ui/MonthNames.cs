using System.Globalization;

namespace Registry.Web.Ui;

/// <summary>Names of months as headings: "Tháng 3", "Mar".</summary>
public static class MonthNames
{
    public static string Heading(DateOnly month) => Masthead.IsVietnamese
        ? $"Tháng {month.Month}"
        : CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.GetAbbreviatedMonthName(month.Month);
}
