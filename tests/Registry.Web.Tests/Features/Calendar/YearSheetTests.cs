using System.Net;
using Registry.Domain.Subscriptions;
using Registry.Web.Documents.YearCalendars;
using Registry.Web.Tests.Documents;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>The year on one page, for those without a calendar program.</summary>
[Collection(PrintingGroup.Name)]
public sealed class YearSheetTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [PrintingFact]
    public async Task The_public_year_is_one_page_of_A4_with_its_days()
    {
        using var paper = await PrintAsync("/calendar/2027-one-page.pdf?lang=en");

        Assert.Single(paper.Pages);
        Assert.Contains("A4", paper.Info("Page size"), StringComparison.Ordinal);
        Assert.Contains("September", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Diplomatic relations Viet Nam – Laos: 65 years", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_partner_prints_its_own_year_in_its_own_language_and_nobody_keeps_it_on_the_way()
    {
        await world.CeremonyAsync();
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = "lo", Commemorations = true }));
        using var answer = await world.App.Anonymous().GetAsync($"/subscribe/{world.Token}/2027.pdf");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        using var paper = new PrintedPaper(await answer.Content.ReadAsByteArrayAsync());
        Assert.Single(paper.Pages);
        Assert.Contains("Viet Nam – Laos ceremony", paper.Text, StringComparison.Ordinal);
        Assert.Contains("65", paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calendar/1999-one-page.pdf")]
    [InlineData("/calendar/2040-one-page.pdf")]
    [InlineData("/subscribe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/2027.pdf")]
    public async Task Other_years_and_wrong_addresses_are_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await world.App.Anonymous().GetAsync(address)).StatusCode);

    [Fact]
    public async Task Both_pages_lead_to_it()
    {
        var open = await world.App.Anonymous().OpenAsync("/calendar?year=2027&lang=en");
        var own = await world.App.Anonymous().OpenAsync($"/subscribe/{world.Token}?lang=en");

        Assert.NotNull(open.QuerySelector("a[href='/calendar/2027-one-page.pdf?lang=en']"));
        Assert.NotNull(own.QuerySelector($"a[href='/subscribe/{world.Token}/2027.pdf']"));
    }

    [Fact]
    public void Too_many_days_for_a_page_keep_their_marks_and_round_years_keep_their_lines()
    {
        var days = Enumerable.Range(0, 300).Select(at => new SheetDay(new DateOnly(2027, 1, 1).AddDays(at), $"Day {at}", null, at == 299));

        var sheet = new YearSheet(2027, "en", "Calendar", "", [.. days]);

        Assert.InRange(sheet.Told.Count, 100, 200);
        Assert.Contains(sheet.Told, day => day.Title == "Day 299");
        var html = YearSheetDocument.Compose(sheet).ToHtml();
        Assert.Equal(300, html.Split("is-marked").Length - 1 - html[..html.IndexOf("<body", StringComparison.Ordinal)].Split("is-marked").Length + 1);
        Assert.Contains("Marked days without a line stand in the calendar itself.", html, StringComparison.Ordinal);
    }

    private async Task<PrintedPaper> PrintAsync(string address)
    {
        using var answer = await world.App.Anonymous().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(await answer.Content.ReadAsByteArrayAsync());
    }
}
