using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar.Subscriptions;

public sealed class SubscriptionPagesTests : IAsyncLifetime
{
    private const string New = "/Calendar/Subscriptions/New";

    private FeedWorld world = null!;
    private RegistryClient planner = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync();
        planner = await world.App.SignedInAsync(Role.Planner, world.Union);
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_planner_gives_a_partner_a_calendar_and_sees_its_address_once()
    {
        var made = await planner.SubmitAsync(New, ("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", "Phòng lễ tân"), ("Input.Language", "en"), ("Input.Countries", "LA"));

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var shown = await planner.OpenAsync(made.Headers.Location!.OriginalString);
        var address = new Uri(((IHtmlInputElement)shown.QuerySelector("#address")!).Value);
        Assert.NotNull(shown.QuerySelector($"a[href='webcal://localhost{address.AbsolutePath}']"));
        Assert.NotNull(shown.QuerySelector("svg.qr path"));
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(address.AbsolutePath));

        var again = await planner.OpenAsync(made.Headers.Location!.OriginalString);
        Assert.Null(again.QuerySelector("#address"));
        Assert.Contains("Địa chỉ đã hiện một lần", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var kept = await world.App.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Entity == nameof(FeedSubscription)).Select(entry => entry.Changes).ToListAsync());
        Assert.DoesNotContain(kept, changes => changes.Contains("Token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Looking_first_shows_the_partners_days_and_makes_nothing_until_the_calendar_is_made()
    {
        var page = await planner.OpenAsync($"{New}?partner={world.Consulate.Id}");
        Assert.True(((IHtmlInputElement)page.QuerySelector("input[name='Input.Countries'][value=LA]")!).IsChecked);

        var preview = (IHtmlButtonElement)page.QuerySelector("button[formaction]")!;
        using var content = new FormUrlEncodedContent(((IHtmlFormElement)page.QuerySelector("main form[method=post]")!).FieldsWith([]));
        using var response = await planner.Http.PostAsync(new Uri(preview.GetAttribute("formaction")!, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var seen = await response.ReadPageAsync();
        Assert.Contains("Diplomatic relations Viet Nam – Laos", seen.QuerySelector("#preview")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.FeedSubscriptions.CountAsync()));

        using var made = await planner.SubmitAsync(seen, response.RequestMessage!.RequestUri!.PathAndQuery, "main form[method=post]", ("Input.Purpose", "Phòng lễ tân"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.FeedSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task A_second_press_makes_no_second_calendar()
    {
        (string, string)[] fields = [("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", "Phòng lễ tân")];
        await planner.SubmitAsync(New, fields);

        var second = await planner.SubmitAsync(New, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("đã có lịch cho việc đó", (await second.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.FeedSubscriptions.CountAsync()));
    }

    [Theory]
    [InlineData("", "Phòng lễ tân")]
    [InlineData("999", "Phòng lễ tân")]
    [InlineData("1", "")]
    [InlineData("1", "a\u0007b")]
    public async Task What_is_missing_or_wrong_is_asked_for_again(string partner, string purpose)
    {
        var response = await planner.SubmitAsync(New, ("Partner", partner), ("Input.Purpose", purpose));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotNull((await response.ReadPageAsync()).QuerySelector(".notice.bad"));
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.FeedSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task Too_long_a_purpose_is_refused()
    {
        var response = await planner.SubmitAsync(New, ("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", new string('x', 500)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task The_list_says_who_fetched_last_with_what()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, world.Address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 Gecko/20100101 Thunderbird/128.4.0");
        await world.App.Anonymous().Http.SendAsync(request);
        await ((FeedFetches)world.App.Services.GetService(typeof(FeedFetches))!).WriteDownAsync(CancellationToken.None);

        Assert.Null((await planner.OpenAsync("/Calendar/Subscriptions?search=phap")).QuerySelector("tbody tr"));
        var row = (await planner.OpenAsync("/Calendar/Subscriptions?search=lanh su&state=Active")).QuerySelector("tbody tr")!.TextContent;

        Assert.Contains("Tổng Lãnh sự quán Lào", row, StringComparison.Ordinal);
        Assert.Contains("15/03/2027, 08:00", row, StringComparison.Ordinal);
        Assert.Contains("Thunderbird", row, StringComparison.Ordinal);
        var show = await planner.OpenAsync($"/Calendar/Subscriptions/Show/{world.Subscription.Id}");
        Assert.Contains("đã nhận đủ thay đổi", show.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_missed_a_change_says_which()
    {
        var show = $"/Calendar/Subscriptions/Show/{world.Subscription.Id}";
        Assert.Contains("chưa lấy lần nào", (await planner.OpenAsync(show)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await world.FetchAsync(world.Address);
        await ((FeedFetches)world.App.Services.GetService(typeof(FeedFetches))!).WriteDownAsync(CancellationToken.None);
        world.App.Clock.Advance(TimeSpan.FromHours(2));
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        Assert.Contains("thay đổi lúc 15/03/2027, 10:00", (await planner.OpenAsync(show)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_is_paused_resumed_and_ended_each_on_a_page_of_its_own()
    {
        await ConfirmAsync("Pause", FeedSubscriptionState.Paused);
        await ConfirmAsync("Resumption", FeedSubscriptionState.Active);
        await ConfirmAsync("Revocation", FeedSubscriptionState.Revoked);

        using var late = await planner.GetAsync($"/Calendar/Subscriptions/Resumption/{world.Subscription.Id}");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task A_new_address_is_shown_once_and_the_old_one_says_so()
    {
        var made = await planner.SubmitAsync($"/Calendar/Subscriptions/Rotation/{world.Subscription.Id}");

        var shown = await planner.OpenAsync(made.Headers.Location!.OriginalString);
        var address = new Uri(((IHtmlInputElement)shown.QuerySelector("#address")!).Value).AbsolutePath;
        Assert.NotEqual(world.Address, address);
        Assert.Contains("SUMMARY;LANGUAGE=en:This calendar has a new address", await world.LinesAsync(world.Address));
        await world.FetchAsync(address);
    }

    [Fact]
    public async Task Other_days_are_chosen_for_the_same_address_and_the_second_of_two_planners_is_told()
    {
        var edit = $"/Calendar/Subscriptions/Edit/{world.Subscription.Id}";
        var stale = await planner.OpenAsync(edit);

        var saved = await planner.SubmitAsync(edit, ("Input.Kinds", "Accession"), ("Input.Language", "vi"), ("Input.Commemorations", "false"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(
            ["SUMMARY;LANGUAGE=vi:Việt Nam gia nhập Liên hợp quốc: 50 năm"],
            (await world.LinesAsync(world.Address)).Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal) && line.Contains(": 50", StringComparison.Ordinal)));

        var second = await planner.SubmitAsync(stale, edit, "main form[method=post]", [("Input.Language", "en")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("Người khác vừa sửa", (await second.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_asked_for_again_and_takes_no_end_away()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { ExpiresOn = new(2027, 12, 31) }));

        using var refused = await planner.SubmitAsync($"/Calendar/Subscriptions/Edit/{world.Subscription.Id}", ("Input.ExpiresOn", "31/02/2028"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(new(2027, 12, 31), (await KeptAsync()).ExpiresOn);
    }

    /// <remarks>Nothing ticked would mean everything: a calendar of one country must not come to show all of them by being saved.</remarks>
    [Fact]
    public async Task What_is_chosen_stays_chosen_where_no_day_of_it_is_left()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Countries = ["LA"], Kinds = ["DiplomaticRelations"] }));
        await world.App.InDatabaseAsync(async db =>
        {
            db.RemoveRange(await db.Anniversaries.Where(day => day.CountryIso2 == "LA").ToListAsync());
            await db.SaveChangesAsync();
        });

        using var saved = await planner.SubmitAsync($"/Calendar/Subscriptions/Edit/{world.Subscription.Id}");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(("LA", "DiplomaticRelations"), ((await KeptAsync()).Countries, (await KeptAsync()).Kinds));
    }

    [Fact]
    public async Task What_it_is_for_may_be_said_better_but_not_as_another_one_s()
    {
        var edit = $"/Calendar/Subscriptions/Edit/{world.Subscription.Id}";
        await planner.SubmitAsync(New, ("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", "Phòng lễ tân"));

        using var same = await planner.SubmitAsync(edit, ("Input.Purpose", "Phòng lễ tân"));
        using var other = await planner.SubmitAsync(edit, ("Input.Purpose", "Ngài Tổng lãnh sự"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (same.StatusCode, other.StatusCode));
        Assert.Equal("Ngài Tổng lãnh sự", (await KeptAsync()).Purpose);
    }

    [Fact]
    public async Task What_was_ended_is_not_changed_any_more()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));

        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Calendar/Subscriptions/Edit/{world.Subscription.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_words_for_the_partner_are_written_into_the_planners_own_mail_program()
    {
        var made = await planner.SubmitAsync(New, ("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", "Phòng lễ tân"));

        var shown = await planner.OpenAsync(made.Headers.Location!.OriginalString);

        var page = ((IHtmlInputElement)shown.QuerySelector("#page")!).Value;
        var letter = Uri.UnescapeDataString(shown.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!);
        Assert.Contains("Dear Consulate General of the Lao PDR,", letter, StringComparison.Ordinal);
        Assert.Contains($"\r\n{page}\r\n", letter, StringComparison.Ordinal);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    [Theory]
    [InlineData("Show")]
    [InlineData("Edit")]
    [InlineData("Address")]
    [InlineData("Rotation")]
    [InlineData("Pause")]
    [InlineData("Resumption")]
    [InlineData("Revocation")]
    public async Task Another_unions_planner_finds_nothing(string page)
    {
        var other = new Association(AssociationKind.Union, null, "Liên hiệp Khánh Hòa", "Khánh Hòa Union");
        await world.App.AddAsync(other);
        var stranger = await world.App.SignedInAsync(Role.Planner, other);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Calendar/Subscriptions/{page}/{world.Subscription.Id}")).StatusCode);
        Assert.DoesNotContain("Lãnh sự", (await stranger.OpenAsync("/Calendar/Subscriptions")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_cannot_be_given_to_another_unions_partner()
    {
        var other = new Association(AssociationKind.Union, null, "Liên hiệp Khánh Hòa", "Khánh Hòa Union");
        await world.App.AddAsync(other);
        var theirs = new Partner(other.Id, PartnerKind.Embassy, "Đại sứ quán Pháp", "Embassy of France", "FR");
        await world.App.AddAsync(theirs);

        var response = await planner.SubmitAsync(New, ("Partner", $"{theirs.Id}"), ("Input.Purpose", "Phòng lễ tân"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Administrator)]
    public async Task Only_who_shares_calendars_may_open_the_pages(Role role)
    {
        var reader = await world.App.SignedInAsync(role, world.Union);

        Assert.NotEqual(HttpStatusCode.OK, (await reader.GetAsync("/Calendar/Subscriptions")).StatusCode);
    }

    private async Task ConfirmAsync(string page, FeedSubscriptionState state)
    {
        var done = await planner.SubmitAsync($"/Calendar/Subscriptions/{page}/{world.Subscription.Id}");

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(state, (await KeptAsync()).State);
    }

    private Task<FeedSubscription> KeptAsync() => world.App.InDatabaseAsync(async db => (await db.FeedSubscriptions.FindAsync(world.Subscription.Id))!);
}
