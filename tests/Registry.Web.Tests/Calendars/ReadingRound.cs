using System.Globalization;
using System.Text;
using Registry.Web.Calendars;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Calendars;

/// <summary>Gives calendars to all readers, and tells at its end how many each of them read.</summary>
internal sealed class ReadingRound(ITestOutputHelper output) : IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private int calendars;
    private int entries;

    public void AllAgreeOn(CalendarFeed feed) => AllAgreeOn(CalendarWriter.WriteFeed(feed), feed.Entries.Select(Written));

    /// <summary>As many entries as stand in the file, each at the moment that stands there.</summary>
    public void AllAgreeOn(byte[] calendar) => AllAgreeOn(calendar, CalendarLint.Components(CalendarLint.Unfold(calendar), "VEVENT").Select(Standing));

    public void Dispose()
    {
        File.Delete(file);
        var table = new StringBuilder();
        foreach (var reader in CalendarReaders.All)
            table.AppendLine(CultureInfo.InvariantCulture, $"{reader.Name} {reader.Version()}: {calendars} calendars, {entries} entries, no error, the same entries at the same instants");
        output.WriteLine(table.ToString());
    }

    private void AllAgreeOn(byte[] calendar, IEnumerable<string> entriesOf)
    {
        File.WriteAllBytes(file, calendar);
        var expected = entriesOf.Order(StringComparer.Ordinal).ToList();
        foreach (var reader in CalendarReaders.All)
        {
            var read = reader.Read(file);
            Assert.True(expected.SequenceEqual(read), $"{reader.Name} misses {string.Join(", ", expected.Except(read))} and reads {string.Join(", ", read.Except(expected))}");
        }

        calendars++;
        entries += expected.Count;
    }

    private static string Written(CalendarEntry entry) => entry.When switch
    {
        CalendarSpan.Days days => string.Join('\t', entry.Uid, Day(days.First), Day(days.Last.AddDays(1))),
        CalendarSpan.Hours hours => string.Join('\t', entry.Uid, Instant(hours.Start, hours.Zone), Instant(hours.End, hours.Zone)),
        _ => throw new InvalidOperationException(),
    };

    private static string Standing(List<string> entry) => string.Join('\t', CalendarLint.ValueOf(entry.Single(line => line.StartsWith("UID:", StringComparison.Ordinal))), Standing(entry, "DTSTART"), Standing(entry, "DTEND"));

    private static string Standing(List<string> entry, string name)
    {
        const string zone = ";TZID=";
        var line = entry.Single(one => one.StartsWith(name, StringComparison.Ordinal))[name.Length..];
        return line.StartsWith(zone, StringComparison.Ordinal)
            ? Instant(DateTime.ParseExact(CalendarLint.ValueOf(line), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture), line[zone.Length..line.IndexOf(':', StringComparison.Ordinal)])
            : CalendarLint.ValueOf(line);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime local, string zone) =>
        TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone))
            .ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
