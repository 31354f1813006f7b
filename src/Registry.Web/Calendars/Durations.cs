using System.Globalization;
using System.Text;

namespace Registry.Web.Calendars;

/// <summary>Spans of time as RFC 5545 writes them: <c>P1D</c>, <c>PT12H</c>.</summary>
internal static class Durations
{
    public static string Write(TimeSpan span)
    {
        if (span < TimeSpan.FromSeconds(1))
            throw new ArgumentOutOfRangeException(nameof(span), span, "A duration is at least one second.");

        var text = new StringBuilder("P");
        Part(text, span.Days, 'D');
        if (span.Hours + span.Minutes + span.Seconds > 0)
            text.Append('T');
        Part(text, span.Hours, 'H');
        Part(text, span.Minutes, 'M');
        Part(text, span.Seconds, 'S');
        return text.ToString();
    }

    private static void Part(StringBuilder text, int value, char unit)
    {
        if (value > 0)
            text.Append(CultureInfo.InvariantCulture, $"{value}{unit}");
    }
}
