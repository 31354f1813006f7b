using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class SubscriptionFeedTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task It_speaks_the_partners_language_unless_the_address_asks_for_the_other()
    {
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address));
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address + "?lang=xx"));
        Assert.Contains("SUMMARY;LANGUAGE=vi:Quan hệ ngoại giao Việt Nam – Lào: 65 năm", await world.LinesAsync(world.Address + "?lang=vi"));
    }

    [Fact]
    public async Task It_shows_the_countries_and_kinds_that_were_chosen()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Select(["LA"], ["DiplomaticRelations"], false, "en"));

        var titles = (await world.LinesAsync(world.Address)).Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, titles.Count);
        Assert.All(titles, title => Assert.Contains("Laos", title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approved_and_shared_ceremony_stands_at_its_hour_in_its_zone()
    {
        var ceremony = await world.CeremonyAsync(new TimeOnly(8, 30));

        var lines = await world.LinesAsync(world.Address);

        Assert.Contains($"UID:commemoration-{ceremony.Id}@so-huu-nghi.example", lines);
        Assert.Contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20270905T083000", lines);
        Assert.Contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270905T103000", lines);
        Assert.Contains("LOCATION:Biên Hòa", lines);
        Assert.DoesNotContain($"UID:commemoration-{ceremony.Id}@so-huu-nghi.example", await world.LinesAsync("/feeds/public.ics"));
    }

    [Fact]
    public async Task A_letter_is_not_announced_to_whom_it_will_surprise()
    {
        await world.CeremonyAsync(form: CommemorationForm.Letter);

        Assert.DoesNotContain(await world.LinesAsync(world.Address), line => line.StartsWith("UID:commemoration", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ceremony_at_night_ends_on_the_next_day_and_not_before_it_begins()
    {
        await world.CeremonyAsync(new TimeOnly(23, 0));

        Assert.Contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270906T010000", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task A_cancelled_ceremony_is_shown_as_such_for_ninety_days()
    {
        var ceremony = await world.CeremonyAsync();
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Cancel("Bão", world.Now, "1", "Hồng Vân"));

        Assert.Contains("SUMMARY;LANGUAGE=en:Cancelled: Viet Nam – Laos ceremony", await world.LinesAsync(world.Address));
        Assert.DoesNotContain(await world.LinesAsync(world.Address), line => line.Contains("Bão", StringComparison.Ordinal) || line.Contains("Vân", StringComparison.Ordinal));
        world.App.Clock.Advance(TimeSpan.FromDays(91));
        Assert.DoesNotContain(await world.LinesAsync(world.Address), line => line.Contains("ceremony", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_belongs_to_another_union_is_never_shown()
    {
        var other = new Association(AssociationKind.Union, null, "Liên hiệp Khánh Hòa", "Khánh Hòa Union");
        await world.App.AddAsync(other);
        await world.App.AddAsync(
            new Partner(other.Id, PartnerKind.Embassy, "Đại sứ quán Pháp", "Embassy of France", "FR"),
            world.Day("Ngày thành lập Liên hiệp Khánh Hòa", "Founding of the Khánh Hòa Union", new(2005, 3, 1), null, Domain.Anniversaries.AnniversaryKind.AssociationFounding, associationId: other.Id));
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Select(["FR", "LA"], [], true, "en"));

        var lines = await world.LinesAsync(world.Address);

        Assert.DoesNotContain(lines, line => line.Contains("France", StringComparison.Ordinal) || line.Contains("Khánh Hòa", StringComparison.Ordinal));
        Assert.DoesNotContain(await world.LinesAsync("/feeds/public.ics"), line => line.Contains("Khánh Hòa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alarms_ring_at_nine_only_where_they_were_asked_for()
    {
        Assert.DoesNotContain("BEGIN:VALARM", await world.LinesAsync(world.Address));

        await ShowAsync(new() { AlarmDaysBefore = 1 });

        var lines = await world.LinesAsync(world.Address);
        Assert.Contains("TRIGGER:-PT15H", lines);
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line == "BEGIN:VALARM"));
    }

    [Fact]
    public async Task Titles_stand_in_both_languages_where_both_were_chosen()
    {
        await ShowAsync(new() { Language = "both" });

        Assert.Contains("SUMMARY:Quan hệ ngoại giao Việt Nam – Lào: 65 năm / Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address));
        Assert.Contains("SUMMARY;LANGUAGE=vi:Quan hệ ngoại giao Việt Nam – Lào: 65 năm", await world.LinesAsync(world.Address + "?lang=vi"));
    }

    [Fact]
    public async Task Hours_are_written_in_the_chosen_zone_and_the_colour_as_chosen()
    {
        await world.CeremonyAsync(new TimeOnly(8, 30));
        await ShowAsync(new() { Commemorations = true, TimeZone = "Europe/Paris", Colour = "teal" });

        var lines = await world.LinesAsync(world.Address);

        Assert.Contains("DTSTART;TZID=Europe/Paris:20270905T033000", lines);
        Assert.Contains("COLOR:teal", lines);
        Assert.Contains("X-APPLE-CALENDAR-COLOR:#008080", lines);
    }

    [Fact]
    public async Task A_longer_window_shows_more_years()
    {
        await ShowAsync(new() { YearsBack = 3, YearsAhead = 10 });

        var years = (await world.LinesAsync(world.Address)).Where(line => line.StartsWith($"UID:anniversary-{world.Laos.Id}-", StringComparison.Ordinal));

        Assert.Equal(14, years.Count());
    }

    [Fact]
    public async Task Who_fetched_last_and_with_what_is_written_down_afterwards_and_is_no_edit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, world.Address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Google-Calendar-Importer");
        await world.App.Anonymous().Http.SendAsync(request);
        world.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await world.App.Anonymous().Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, world.Address));

        await ((FeedFetches)world.App.Services.GetService(typeof(FeedFetches))!).WriteDownAsync(CancellationToken.None);

        var kept = await world.App.InDatabaseAsync(async db => (await db.FeedSubscriptions.FindAsync(world.Subscription.Id))!);
        Assert.Equal(new DateTimeOffset(2027, 3, 15, 1, 0, 0, TimeSpan.Zero), kept.LastFetchedAt);
        Assert.Equal("Google-Calendar-Importer", kept.LastClient);
        Assert.Equal(world.Subscription.Version, kept.Version);
    }

    private Task ShowAsync(FeedContents contents) => world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(contents));
}
