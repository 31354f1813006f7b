using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Subscriptions;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar.Letters;

/// <summary>Letters begin with a link that is opened and pressed, and end with one click.</summary>
public sealed class AskingForLettersTests : IAsyncLifetime
{
    private const string Reader = "ban.doi.ngoai@laos.example";

    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_link_comes_and_nothing_begins_before_it_was_opened_and_pressed()
    {
        var visitor = world.App.Anonymous();
        using var asked = await AskAsync(visitor);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("Thư đang được gửi", (await visitor.OpenAsync("/subscribe?asked=true")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var letter = Assert.Single(await world.App.LettersAsync());
        Assert.Null(letter.LeaveAddress);

        var page = await PageAsync();
        Assert.Contains($"https://so.example{page}", letter.Text, StringComparison.Ordinal);
        await visitor.OpenAsync(page); // as programs do that look for bad links
        Assert.Null((await KeptAsync()).ConfirmedAt);

        using var confirmed = await visitor.SubmitAsync(page);
        Assert.NotNull((await KeptAsync()).ConfirmedAt);
        Assert.Single(await world.App.LettersAsync());
    }

    [Fact]
    public async Task Whoever_asks_and_however_often_gets_the_same_answer_and_the_address_one_letter_a_day()
    {
        using var first = await AskAsync(world.App.Anonymous());
        using var again = await AskAsync(world.App.Anonymous(), Reader.ToUpperInvariant());
        using var other = await AskAsync(world.App.Anonymous(), "khac@laos.example");

        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(first.Headers.Location, other.Headers.Location);
        Assert.Equal(2, (await world.App.LettersAsync()).Count);
        world.App.Clock.Advance(TimeSpan.FromDays(1));
        using var tomorrow = await AskAsync(world.App.Anonymous());
        Assert.Equal(3, (await world.App.LettersAsync()).Count);
    }

    [Fact]
    public async Task Who_gets_them_already_is_answered_alike_and_led_to_the_same_page()
    {
        await BeginAsync();
        world.App.Clock.Advance(TimeSpan.FromDays(1));

        using var asked = await AskAsync(world.App.Anonymous());

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("đã nhận thư", (await world.App.LettersAsync()).MaxBy(letter => letter.Id)!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ban.doi.ngoai")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("")]
    public async Task An_address_that_no_letter_reaches_is_named_on_the_form(string email)
    {
        using var response = await AskAsync(world.App.Anonymous(), email);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotEmpty((await response.ReadPageAsync()).QuerySelector("#Letters_Email-error")!.TextContent);
        Assert.Empty(await world.App.LettersAsync());
    }

    [Fact]
    public async Task A_machine_that_asks_for_many_is_slowed_down()
    {
        var visitor = world.App.Anonymous();
        var form = await visitor.OpenAsync("/subscribe");
        HttpStatusCode last = default;
        for (var i = 0; i < 11; i++)
        {
            using var response = await visitor.SubmitAsync(form, "/subscribe", "main form[method=post]", ("Letters.Email", $"a{i}@laos.example"));
            last = response.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task A_mail_program_ends_the_letters_with_one_click_and_the_address_is_forgotten()
    {
        await BeginAsync();
        var page = await PageAsync();

        using var refused = await PostAsync(page, "x=y");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var ended = await PostAsync(page, "List-Unsubscribe=One-Click");

        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        Assert.Equal("text/plain", ended.Content.Headers.ContentType!.MediaType);
        Assert.False(ended.Headers.Contains("Set-Cookie"));
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.MailSubscriptions.CountAsync()));
        Assert.Empty(await world.App.LettersAsync());
        using var twice = await PostAsync(page, "List-Unsubscribe=One-Click");
        Assert.Equal(HttpStatusCode.OK, twice.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.App.Anonymous().GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task A_person_chooses_which_letters_or_ends_them_on_the_page()
    {
        await BeginAsync();
        var page = await PageAsync();
        var reader = world.App.Anonymous();

        using var chosen = await reader.SubmitAsync(await reader.OpenAsync(page), page, "form[action*=Choice]", ("Outlook", ""));
        Assert.Equal((true, false), ((await KeptAsync()).WantsChanges, (await KeptAsync()).WantsOutlook));
        using var ended = await reader.SubmitAsync(await reader.OpenAsync(page), page, "form[action*=Leave]");

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.MailSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task An_address_that_was_not_confirmed_is_deleted_after_three_days()
    {
        using var asked = await AskAsync(world.App.Anonymous());
        world.App.Clock.Advance(TimeSpan.FromDays(3.5));
        await world.App.RunAsync<SendCalendarLetters>();

        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.MailSubscriptions.CountAsync()));
        Assert.Empty(await world.App.LettersAsync());
    }

    [Fact]
    public async Task Who_asks_again_before_that_has_three_more_days()
    {
        using var first = await AskAsync(world.App.Anonymous());
        world.App.Clock.Advance(TimeSpan.FromDays(2));
        using var again = await AskAsync(world.App.Anonymous());
        world.App.Clock.Advance(TimeSpan.FromDays(2));
        await world.App.RunAsync<SendCalendarLetters>();

        using var confirmed = await world.App.Anonymous().SubmitAsync(await PageAsync());

        Assert.NotNull((await KeptAsync()).ConfirmedAt);
    }

    [Fact]
    public async Task Where_the_registry_does_not_know_its_own_address_no_letters_are_offered()
    {
        await using var other = await FeedWorld.CreateAsync();

        Assert.Null((await other.App.Anonymous().OpenAsync("/subscribe")).QuerySelector("#letters"));
    }

    private async Task BeginAsync()
    {
        using var asked = await AskAsync(world.App.Anonymous());
        using var confirmed = await world.App.Anonymous().SubmitAsync(await PageAsync());
    }

    private static Task<HttpResponseMessage> AskAsync(RegistryClient visitor, string email = Reader) =>
        visitor.SubmitAsync("/subscribe", ("Letters.Email", email));

    private async Task<string> PageAsync() => $"/calendar/letters/{(await KeptAsync()).Secret}?lang=vi";

    private Task<MailSubscription> KeptAsync() => world.App.InDatabaseAsync(db => db.MailSubscriptions.AsNoTracking().OrderBy(one => one.Id).FirstAsync());

    private Task<HttpResponseMessage> PostAsync(string page, string body) => world.App.Anonymous().Http.PostAsync(
        new Uri(page, UriKind.Relative), new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")));
}
