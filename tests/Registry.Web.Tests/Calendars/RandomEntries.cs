using FsCheck;
using FsCheck.Fluent;
using Registry.Web.Calendars;

namespace Registry.Web.Tests.Calendars;

/// <summary>Entries as people in any country might make them, from 1900 to 2100.</summary>
internal static class RandomEntries
{
    private static readonly string[] Words =
    [
        "Lễ kỷ niệm", "Thứ trưởng", "ວັນຊາດ", "ថ្ងៃជាតិ", "국경일", "День", "יום העצמאות", "اليوم الوطني", "🎉👨‍👩‍👧", "a;b,c\\", "\r\n", "\u0007", "\u202Eabc\u202C", "\"x\"", "", "=1+1", new('ệ', 80),
    ];

    private static readonly string[] Zones = ["Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "Asia/Seoul", "Australia/Sydney"];

    /// <summary>Words of every script and of every trouble, and any letters at all between them.</summary>
    // what looks like a tag of HTML is told to people who write titles, and is no fault of the file
    public static Gen<string> AnyText =>
        from words in Gen.OneOf(Gen.Elements(Words), ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(letters => new string(letters))).ArrayOf(4)
        select string.Join(' ', words).Replace('<', '‹');

    private static Gen<DateOnly> Day => Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 30).DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<CalendarSpan> Days => Day.SelectMany(first => Gen.Choose(0, 40), (first, more) => (CalendarSpan)new CalendarSpan.Days(first, first.AddDays(more)));

    // since the zones' present rules: before, each reader has its own history, and our hours are of our time
    private static Gen<CalendarSpan> Hours =>
        from day in Gen.Choose(0, 3650)
        from minute in Gen.Choose(4 * 60, 20 * 60)
        from length in Gen.Choose(1, 300)
        from zone in Gen.Elements(Zones)
        let start = new DateTime(2026, 1, 1).AddDays(day).AddMinutes(minute)
        select (CalendarSpan)new CalendarSpan.Hours(start, start.AddMinutes(length), zone);

    private static Gen<CalendarEntry> Entry =>
        from span in Gen.OneOf(Days, Hours)
        from summary in AnyText
        from description in AnyText
        from location in AnyText
        from sequence in Gen.Choose(0, 9)
        from cancelled in Gen.Elements(true, false)
        from alarm in Gen.Elements((TimeSpan?)null, TimeSpan.FromHours(15), TimeSpan.FromDays(3))
        select Feeds.Day() with
        {
            When = span,
            Summary = summary,
            Description = description,
            Location = location,
            Categories = [summary, location],
            Sequence = sequence,
            Cancelled = cancelled,
            Alarm = alarm,
        };

    public static Gen<CalendarEntry[]> Feed => Entry.ArrayOf(80);
}
