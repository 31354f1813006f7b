using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Jobs;
using Registry.Web.Security;
using Registry.Web.Tests.Jobs;

namespace Registry.Web.Tests.Features.Calendar.Letters;

/// <summary>What is written to those who get a calendar by letter, and when.</summary>
public sealed class LetterRoundTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_change_is_told_once_and_the_letter_can_be_ended_with_one_click()
    {
        var secret = await GiveAsync(null, "en");
        await RoundAsync(1);
        Assert.Empty(await SentAsync());

        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        await RoundAsync(1);
        await RoundAsync(1);

        var letter = Assert.Single(await SentAsync());
        Assert.Contains("5 September 2027: Cancelled: Diplomatic relations Viet Nam – Laos: 65 years", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("France", letter.Text, StringComparison.Ordinal);
        Assert.Equal($"https://so.example/calendar/letters/{secret}?lang=en", letter.LeaveAddress);
        Assert.Contains(letter.LeaveAddress!, letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_left_the_calendar_is_told_too()
    {
        await GiveAsync(null, "vi");
        await RoundAsync(1);
        await world.ChangeAsync<Partner>(world.Consulate.Id, one => one.Describe(one.Kind, one.NameVi, one.NameEn, null, null));

        await RoundAsync(1);

        Assert.Contains("Đã hủy: Quan hệ ngoại giao Việt Nam – Lào", Assert.Single(await SentAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_beginning_of_a_month_comes_what_lies_in_it_and_the_next_once()
    {
        await GiveAsync(null, "en");
        world.App.Clock.Set(new(2027, 8, 3), new(8, 0)); // the first two days of August the registry stood still
        await RoundAsync(0);
        await RoundAsync(1);

        var letter = Assert.Single(await SentAsync());
        Assert.Equal("Friendship calendar: August 2027", letter.Subject);
        Assert.Contains("5 September 2027", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("14 July", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_s_letters_show_what_its_calendar_shows_and_stop_with_it()
    {
        var subscription = await PartnerAsync("FR");
        await GiveAsync(subscription, "en");
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        await RoundAsync(1);
        Assert.Empty(await SentAsync());

        await world.ChangeAsync<FeedSubscription>(subscription.Id, one => one.Revoke(world.Now));
        await RoundAsync(1);

        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.MailSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task Of_two_rounds_at_once_one_writes()
    {
        await GiveAsync(null, "en");
        await RoundAsync(1);
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        world.App.Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(world.App.RunAsync<SendCalendarLetters>(), world.App.RunAsync<SendCalendarLetters>());

        Assert.Single(await SentAsync());
    }

    [Fact]
    public async Task A_partner_is_told_by_letter_a_month_before_its_calendar_ends_once_for_each_last_day()
    {
        await world.ChangeAsync<Partner>(world.Consulate.Id, partner => partner.Reach("letan@laoconsulate.example", "en"));
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { ExpiresOn = new(2027, 4, 20) }));
        await world.App.RunAsync<TellMissedChanges>();
        Assert.Empty(await world.App.LettersAsync());

        world.App.Clock.Set(new(2027, 3, 21), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();
        await world.App.RunAsync<TellMissedChanges>();
        Assert.Equal("Your calendar ends on 20 April 2027", Assert.Single(await world.App.LettersAsync()).Subject);

        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { ExpiresOn = new(2027, 4, 25) }));
        world.App.Clock.Set(new(2027, 3, 28), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();
        Assert.Equal(2, (await world.App.LettersAsync()).Count);
    }

    private async Task<FeedSubscription> PartnerAsync(string country)
    {
        var subscription = new FeedSubscription(world.Union, world.Consulate.Id, country, "en", FeedToken.Create().Hash, world.Now);
        subscription.Select([country], [], includesCommemorations: false, "en");
        await world.App.AddAsync(subscription);
        return subscription;
    }

    private async Task<string> GiveAsync(FeedSubscription? calendar, string language)
    {
        var secret = FeedToken.Create().Text;
        var letters = new MailSubscription(world.Union, calendar, "ban@laos.example", language, secret, world.Now);
        letters.Confirm(world.Now, new(2027, 3, 15));
        await world.App.AddAsync(letters);
        world.App.Clock.Advance(TimeSpan.FromMinutes(1));
        return secret;
    }

    private async Task RoundAsync(int daysLater)
    {
        world.App.Clock.Advance(TimeSpan.FromDays(daysLater));
        await world.App.RunAsync<SendCalendarLetters>();
        world.App.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<IReadOnlyList<OutboxMessage>> SentAsync() => [.. (await world.App.LettersAsync()).Where(letter => letter.LeaveAddress is not null)];
}
