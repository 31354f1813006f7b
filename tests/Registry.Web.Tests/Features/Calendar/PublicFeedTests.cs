using System.Net;
using Registry.Domain.Anniversaries;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class PublicFeedTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task It_shows_the_days_of_the_unions_countries_and_the_great_days_one_entry_for_each_year()
    {
        var lines = await world.LinesAsync("/feeds/public.ics?lang=en");

        Assert.Equal(
            ["20260905", "20270905", "20280905", "20290905"],
            lines.Where((line, at) => line.StartsWith("DTSTART;VALUE=DATE:", StringComparison.Ordinal) && lines[at - 4].StartsWith($"UID:anniversary-{world.Laos.Id}-", StringComparison.Ordinal))
                .Select(line => line[^8..]));
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", lines);
        Assert.Contains(@"DESCRIPTION:65th anniversary (fifth year)\, since 5 September 1962.\nA day of remembrance\, not an invitation.", lines);
        Assert.Contains($"UID:anniversary-{world.Laos.Id}-2027@so-huu-nghi.example", lines);
        Assert.Contains("SUMMARY;LANGUAGE=en:Viet Nam joins the United Nations: 50 years", lines);
        Assert.DoesNotContain(lines, line => line.Contains("France", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/feeds/public.ics")]
    [InlineData("/feeds/public.ics?lang=vi")]
    [InlineData("/feeds/public.ics?lang=xx")]
    [InlineData("/feeds/public.ics?lang=")]
    [InlineData("/feeds/public.ics?lang=xx&lang=vi")]
    public async Task It_speaks_Vietnamese_unless_asked_for_a_language_it_knows(string address)
    {
        var lines = await world.LinesAsync(address);

        Assert.Contains("NAME:Lịch hữu nghị – Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", lines);
        Assert.Contains("SUMMARY;LANGUAGE=vi:Quan hệ ngoại giao Việt Nam – Lào: 65 năm", lines);
    }

    [Fact]
    public async Task A_day_that_is_not_public_is_not_there()
    {
        await world.App.AddAsync(world.Day("Ngày riêng", "Private day", new(2000, 1, 2), "LA", isPublic: false));

        Assert.DoesNotContain(await world.LinesAsync("/feeds/public.ics"), line => line.Contains("Ngày riêng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_that_changed_raises_its_sequence_and_its_stamp_and_keeps_its_identifier()
    {
        var before = await world.LinesAsync("/feeds/public.ics");
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Announce(2027, new(2027, 9, 6), NoticeKind.Notice, "Công hàm", world.Now));

        var after = await world.LinesAsync("/feeds/public.ics");

        var uid = $"UID:anniversary-{world.Laos.Id}-2027@so-huu-nghi.example";
        Assert.Equal(["DTSTAMP:20270315T010000Z", "LAST-MODIFIED:20270315T010000Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20270905"], Following(before, uid));
        Assert.Equal(["DTSTAMP:20270315T020000Z", "LAST-MODIFIED:20270315T020000Z", "SEQUENCE:1", "DTSTART;VALUE=DATE:20270906"], Following(after, uid));
    }

    [Fact]
    public async Task A_withdrawn_day_stays_for_ninety_days_marked_as_cancelled_and_then_goes()
    {
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        var cancelled = "SUMMARY;LANGUAGE=vi:Đã hủy: Quan hệ ngoại giao Việt Nam – Lào: 65 năm";

        Assert.Contains(cancelled, await world.LinesAsync("/feeds/public.ics"));
        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync("/feeds/public.ics"));
        world.App.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Contains(cancelled, await world.LinesAsync("/feeds/public.ics"));
        world.App.Clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain(cancelled, await world.LinesAsync("/feeds/public.ics"));
    }

    [Fact]
    public async Task The_same_data_gives_the_same_bytes_in_another_hour_and_after_a_restart_of_the_cache()
    {
        var before = await world.FetchAsync("/feeds/public.ics");
        world.App.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal(before, await world.FetchAsync("/feeds/public.ics"));
    }

    [Fact]
    public async Task Names_in_any_script_with_any_sign_arrive_as_they_were_typed()
    {
        await world.App.AddAsync(world.Day("ວັນຊາດ; Lào, \\ 🎉 \"x\"", "ວັນຊາດ, 🎉", new(1975, 12, 2), "LA", AnniversaryKind.NationalDay));

        Assert.Contains(@"SUMMARY;LANGUAGE=vi:ວັນຊາດ\; Lào\, \\ 🎉 ""x"": 52 năm", await world.LinesAsync("/feeds/public.ics"));
    }

    [Fact]
    public async Task A_registry_without_a_union_has_an_empty_calendar_with_a_name()
    {
        await using var empty = new Support.RegistryApp();
        var response = await empty.Anonymous().GetAsync("/feeds/public.ics?lang=en");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("X-WR-CALNAME:Friendship calendar\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_day_can_be_taken_alone_with_the_identifier_it_has_in_the_feed()
    {
        var response = await world.App.Anonymous().GetAsync($"/calendar/days/{world.Laos.Id}-2027.ics?lang=en");

        Assert.Equal($"attachment; filename=\"friendship-{world.Laos.Id}-2027.ics\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        var lines = Registry.Web.Tests.Calendars.CalendarLint.Unfold(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains($"UID:anniversary-{world.Laos.Id}-2027@so-huu-nghi.example", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("X-WR-CALNAME", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/calendar/days/999-2027.ics")]
    [InlineData("/calendar/days/1-0999.ics")]
    [InlineData("/calendar/days/x-2027.ics")]
    public async Task A_day_that_is_not_in_the_calendar_cannot_be_taken(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await world.App.Anonymous().GetAsync(address)).StatusCode);

    private static IEnumerable<string> Following(IReadOnlyList<string> lines, string uid) => lines.SkipWhile(line => line != uid).Skip(1).Take(4);
}
