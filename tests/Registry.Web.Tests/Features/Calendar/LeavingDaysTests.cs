using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What leaves a calendar is first shown as cancelled: an entry that just vanishes looks like a mistake.</summary>
public sealed class LeavingDaysTests : IAsyncLifetime
{
    private const string Public = "/feeds/public.ics?lang=vi";
    private const string Cancelled = "SUMMARY;LANGUAGE=vi:Đã hủy: Quan hệ ngoại giao Việt Nam – Lào: 65 năm";
    private const string Shown = "SUMMARY;LANGUAGE=vi:Quan hệ ngoại giao Việt Nam – Lào: 65 năm";

    private FeedWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync();
        await world.FetchAsync(Public);
        await world.FetchAsync(world.Address);
        world.App.Clock.Advance(TimeSpan.FromHours(1));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_day_that_is_no_longer_public_is_cancelled_for_ninety_days_with_nothing_but_its_title()
    {
        await HideAsync(hidden: true);

        var lines = await world.LinesAsync(Public);
        Assert.Equal(["DTSTAMP:20270315T020000Z", "LAST-MODIFIED:20270315T020000Z", "SEQUENCE:1"], EntryOf(lines).Skip(1).Take(3));
        Assert.Contains(Cancelled, EntryOf(lines));
        Assert.Contains("STATUS:CANCELLED", EntryOf(lines));
        Assert.DoesNotContain(EntryOf(lines), line => line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
        Assert.Contains("SUMMARY;LANGUAGE=en:Cancelled: Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address));

        world.App.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Empty(EntryOf(await world.LinesAsync(Public)));
    }

    [Fact]
    public async Task A_title_that_is_edited_after_the_day_left_stays_with_us()
    {
        await HideAsync(hidden: true);
        await world.FetchAsync(Public);
        await HideAsync(hidden: true, "Ngày làm việc nội bộ");

        Assert.Contains(Cancelled, EntryOf(await world.LinesAsync(Public)));
        Assert.Contains("SUMMARY;LANGUAGE=en:Cancelled: Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task A_day_that_comes_back_goes_on_where_it_was()
    {
        await HideAsync(hidden: true);
        await world.FetchAsync(Public);
        await HideAsync(hidden: false);

        var lines = EntryOf(await world.LinesAsync(Public)).ToList();

        Assert.Contains(Shown, lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains("SEQUENCE:2", lines);
    }

    [Fact]
    public async Task The_days_of_a_country_that_leaves_with_its_last_partner_are_cancelled()
    {
        await world.ChangeAsync<Partner>(world.Consulate.Id, one => one.Describe(one.Kind, one.NameVi, one.NameEn, null, "FR"));

        var lines = await world.LinesAsync(Public);

        Assert.Contains(Cancelled, lines);
        Assert.Contains("SUMMARY;LANGUAGE=vi:Quốc khánh Pháp: 238 năm", lines);
    }

    [Fact]
    public async Task A_ceremony_that_is_no_longer_shared_is_cancelled_without_its_place()
    {
        var ceremony = await world.CeremonyAsync(new TimeOnly(8, 30));
        await world.FetchAsync(world.Address);
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, null, null, null, isShared: false, world.Now));

        var lines = await world.LinesAsync(world.Address);

        Assert.Contains("SUMMARY;LANGUAGE=en:Cancelled: Viet Nam – Laos ceremony", lines);
        Assert.DoesNotContain("LOCATION:Biên Hòa", lines);
    }

    [Fact]
    public async Task Who_subscribes_afterwards_does_not_hear_of_it()
    {
        await HideAsync(hidden: true);
        await world.FetchAsync(Public);
        world.App.Clock.Advance(TimeSpan.FromMinutes(1));
        var (token, hash) = FeedToken.Create();
        await world.App.InDatabaseAsync(async db =>
        {
            db.Add(new FeedSubscription((await db.FindAsync<Association>(world.Union.Id))!, world.Consulate.Id, "Lịch mới", "vi", hash, world.Now));
            await db.SaveChangesAsync();
        });

        Assert.Empty(EntryOf(await world.LinesAsync($"/feeds/{token}.ics")));
    }

    private Task HideAsync(bool hidden, string? name = null) => world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Change(
        new()
        {
            NameVi = name ?? day.NameVi,
            NameEn = name ?? day.NameEn,
            Kind = day.Kind,
            Rule = day.Rule,
            Base = day.Base,
            CountryIso2 = day.CountryIso2,
            Source = day.Source,
            IsPublic = !hidden,
        },
        world.Now));

    private IEnumerable<string> EntryOf(IReadOnlyList<string> lines) =>
        lines.SkipWhile(line => line != $"UID:anniversary-{world.Laos.Id}-2027@so-huu-nghi.example").TakeWhile(line => line != "END:VEVENT");
}
