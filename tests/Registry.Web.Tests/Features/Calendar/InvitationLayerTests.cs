using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What a partner's people are invited to stands in that partner's calendar, and in no other.</summary>
public sealed class InvitationLayerTests : IAsyncLifetime
{
    private FeedWorld world = null!;
    private Commemoration ceremony = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync();
        ceremony = await world.CeremonyAsync(new TimeOnly(8, 30));
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, null, null, null, isShared: false, world.Now));
        await ShowAsync(new() { Invitations = true, Anniversaries = false });
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Nothing_is_told_before_the_invitation_has_left_and_then_the_day_with_its_programme_and_no_name()
    {
        var guest = await ListAsync();
        await world.App.InDatabaseAsync(async db =>
        {
            var item = new AgendaItem(ceremony.Id);
            item.Set(new(8, 30), new(9, 0), "Đón khách", "Reception of guests", "Ông Trần Văn Sáu", null);
            db.Add(item);
            (await db.Partners.SingleAsync()).Place(null, null, "Asia/Tokyo");
            await db.SaveChangesAsync();
        });
        Assert.Equal("UID:nothing-1-20270315@so-huu-nghi.example", Assert.Single(await world.LinesAsync(world.Address), line => line.StartsWith("UID:", StringComparison.Ordinal)));

        await InviteAsync(guest);

        var lines = await world.LinesAsync(world.Address);
        Assert.Contains($"UID:commemoration-{ceremony.Id}@so-huu-nghi.example", lines);
        Assert.Contains("SUMMARY;LANGUAGE=en:Viet Nam – Laos ceremony", lines);
        var description = lines.Single(line => line.StartsWith("DESCRIPTION:You are invited", StringComparison.Ordinal));
        Assert.Contains(@"Programme of the day:\n08:30 – 09:00 · 10:30 – 11:00 (Tokyo)  Reception of guests", description, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("Sáu", StringComparison.Ordinal) || line.Contains("Bounmy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invitation_taken_back_is_told_as_cancelled_and_given_again_it_returns_with_a_higher_sequence()
    {
        var guest = await ListAsync();
        await InviteAsync(guest);
        var first = Sequence(await world.LinesAsync(world.Address));

        await world.ChangeAsync<Guest>(guest.Id, one => one.Withdraw(Told, null));
        var left = await world.LinesAsync(world.Address);
        await InviteAsync(guest);
        var back = await world.LinesAsync(world.Address);

        Assert.Contains("STATUS:CANCELLED", left);
        Assert.Contains("SUMMARY;LANGUAGE=en:Cancelled: Viet Nam – Laos ceremony", left);
        Assert.Contains("STATUS:CONFIRMED", back);
        Assert.Equal([first, first + 1, first + 2], [first, Sequence(left), Sequence(back)]);
    }

    [Fact]
    public async Task Another_programme_of_the_day_is_a_new_stamp_and_no_new_sequence()
    {
        await InviteAsync(await ListAsync());
        var before = await world.LinesAsync(world.Address);
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.App.InDatabaseAsync(async db =>
        {
            var item = new AgendaItem(ceremony.Id);
            item.Set(new(9, 0), null, "Phát biểu", "Address", null, null);
            db.Add(item);
            await db.SaveChangesAsync();
        });

        var after = await world.LinesAsync(world.Address);

        Assert.Equal(Sequence(before), Sequence(after));
        Assert.True(string.CompareOrdinal(Value(before, "LAST-MODIFIED"), Value(after, "LAST-MODIFIED")) < 0);
    }

    [Fact]
    public async Task What_is_shared_and_to_what_one_is_invited_is_one_entry()
    {
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, null, null, null, isShared: true, world.Now));
        await ShowAsync(new() { Invitations = true, Commemorations = true, Anniversaries = false });
        await InviteAsync(await ListAsync());

        var lines = await world.LinesAsync(world.Address);

        Assert.Single(lines, line => line == "BEGIN:VEVENT");
        Assert.Contains("CATEGORIES:Invitations", lines);
    }

    [Fact]
    public async Task No_number_of_changes_falls_when_the_calendar_no_longer_shows_invitations_or_the_partner_is_merged()
    {
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, null, null, null, isShared: true, world.Now));
        await ShowAsync(new() { Invitations = true, Commemorations = true, Anniversaries = false });
        var guest = await ListAsync();
        await InviteAsync(guest);
        await world.LinesAsync(world.Address);
        await world.ChangeAsync<Guest>(guest.Id, one => one.Withdraw(Told, null));
        var withdrawn = Sequence(await world.LinesAsync(world.Address));
        await InviteAsync(guest);
        var invited = Sequence(await world.LinesAsync(world.Address));

        await ShowAsync(new() { Commemorations = true, Anniversaries = false });
        var without = Sequence(await world.LinesAsync(world.Address));
        await ShowAsync(new() { Invitations = true, Commemorations = true, Anniversaries = false });
        await MergeAsync();
        var merged = Sequence(await world.LinesAsync(world.Address));

        int[] seen = [withdrawn, invited, without, merged];
        Assert.Equal(seen.Order(), seen);
        Assert.True(invited > withdrawn);
    }

    [Fact]
    public async Task Another_partners_calendar_does_not_show_it()
    {
        await InviteAsync(await ListAsync());
        var other = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Pháp", "Consulate General of France", "FR");
        await world.App.AddAsync(other);
        var (token, hash) = Registry.Web.Security.FeedToken.Create();
        var subscription = new FeedSubscription(world.Union, other.Id, "Lịch", "en", hash, world.Now);
        subscription.Show(new() { Invitations = true, Anniversaries = false });
        await world.App.AddAsync(subscription);

        Assert.DoesNotContain(await world.LinesAsync($"/feeds/{token}.ics"), IsTheCeremony);
        Assert.Contains(await world.LinesAsync(world.Address), IsTheCeremony);
    }

    private static bool IsTheCeremony(string line) => line.StartsWith("UID:commemoration", StringComparison.Ordinal);

    private ToldFacts Told => ToldFacts.Of(ceremony);

    private static int Sequence(IReadOnlyList<string> lines) => int.Parse(Value(lines, "SEQUENCE"), null);

    private static string Value(IReadOnlyList<string> lines, string name) => lines.Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];

    private async Task<Guest> ListAsync()
    {
        var contact = new Contact(world.Consulate.Id, "Bounmy Vongsa");
        await world.App.AddAsync(contact);
        var guest = Guest.Of(ceremony.Id, contact);
        await world.App.AddAsync(guest);
        return guest;
    }

    private Task InviteAsync(Guest guest) => world.ChangeAsync<Guest>(guest.Id, one => one.Invite(Told, "lao@example.org", world.Now));

    private async Task MergeAsync()
    {
        var stays = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán CHDCND Lào", "Lao Consulate General", "LA");
        await world.App.AddAsync(stays);
        await using var scope = world.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        await scope.ServiceProvider.GetRequiredService<PartnerMerging>().MergeAsync(
            await db.Partners.AsTracking().SingleAsync(one => one.Id == stays.Id), await db.Partners.AsTracking().SingleAsync(one => one.Id == world.Consulate.Id), default);
    }

    private Task ShowAsync(FeedContents contents) => world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(contents));
}
