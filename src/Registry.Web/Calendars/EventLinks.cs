using System.Globalization;

namespace Registry.Web.Calendars;

/// <summary>Addresses that put one entry into a calendar on the web; opened by the reader, never by the registry.</summary>
public static class EventLinks
{
    /// <summary>Google's form, filled in; the end of whole days is exclusive there too.</summary>
    public static string Google(CalendarEntry entry)
    {
        var (first, after) = Days(entry);
        return $"https://calendar.google.com/calendar/render?action=TEMPLATE&text={Escape(entry.Summary)}"
            + string.Create(CultureInfo.InvariantCulture, $"&dates={first:yyyyMMdd}/{after:yyyyMMdd}&details={Escape(entry.Description)}");
    }

    public static string Outlook(CalendarEntry entry)
    {
        var (first, after) = Days(entry);
        return $"https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&allday=true&subject={Escape(entry.Summary)}"
            + string.Create(CultureInfo.InvariantCulture, $"&startdt={first:yyyy-MM-dd}&enddt={after:yyyy-MM-dd}&body={Escape(entry.Description)}");
    }

    private static (DateOnly First, DateOnly After) Days(CalendarEntry entry) =>
        (entry.When.FirstDay, (entry.When is CalendarSpan.Days days ? days.Last : entry.When.FirstDay).AddDays(1));

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
