using System.Globalization;
using Registry.Web.Calendars;

namespace Registry.Web.Tests.Calendars;

/// <summary>Calendars to test with.</summary>
internal static class Feeds
{
    public static readonly DateTimeOffset Changed = new(2026, 3, 5, 9, 30, 0, TimeSpan.FromHours(7));

    public static CalendarEntry Day(string uid = "anniversary-1-2027@example.org", string day = "2027-06-24") => new()
    {
        Uid = uid,
        ChangedAt = Changed,
        When = new CalendarSpan.Days(DateOnly.Parse(day, CultureInfo.InvariantCulture)),
        Summary = "Việt Nam – Campuchia: 60 năm thiết lập quan hệ ngoại giao (24/6/1967)",
    };

    public static CalendarEntry Hours(string zone = "Asia/Ho_Chi_Minh", string uid = "commemoration-7@example.org") => Day(uid) with
    {
        When = new CalendarSpan.Hours(new(2027, 6, 24, 8, 30, 0), new(2027, 6, 24, 11, 0, 0), zone),
        Location = "Hội trường Liên hiệp; số 2, đường Trần Phú, Biên Hòa",
    };

    public static CalendarFeed Of(params CalendarEntry[] entries) => new()
    {
        Name = "Lịch hữu nghị Đồng Nai",
        Description = "Những ngày Liên hiệp cùng bạn bè ghi nhớ.\nKhông phải giấy mời.",
        Language = "vi",
        CancelledPrefix = "Đã hủy: ",
        Entries = entries,
    };

    public static byte[] Write(params CalendarEntry[] entries) => CalendarWriter.WriteFeed(Of(entries));

    public static IReadOnlyList<string> Lines(params CalendarEntry[] entries) => CalendarLint.Unfold(Write(entries));

    /// <summary>Days and hours of several zones, cancelled ones, alarms, and every script that partners write.</summary>
    public static CalendarFeed Varied() => Of(
        Day() with { Url = new Uri("https://so.example/calendar?year=2027&lang=vi#d-0624"), Categories = ["Quan hệ ngoại giao", "Á, Đông; Nam"] },
        Day("anniversary-2-2028@example.org", "2028-02-29") with { Summary = "ວັນຊາດ ສປປ ລາວ · ថ្ងៃជាតិ · 국경일 · День России 🎉" },
        Day("tet-2027@example.org") with { When = new CalendarSpan.Days(new(2027, 2, 4), new(2027, 2, 10)), Alarm = TimeSpan.FromHours(15) },
        Day("anniversary-3-2027@example.org", "2027-12-31") with { Cancelled = true, Sequence = 3 },
        Hours() with { Description = "Dòng một,\r\ndòng hai; \\ hết\u0007" },
        Hours("Europe/Paris", "paris@example.org"),
        Hours("America/New_York", "new-york@example.org") with { Alarm = TimeSpan.FromMinutes(90) },
        Hours("Asia/Seoul", "seoul@example.org"),
        Hours("Asia/Jerusalem", "jerusalem@example.org"));
}
