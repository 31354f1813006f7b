using System.Net;
using AngleSharp.Html.Dom;
using Registry.Domain.Anniversaries;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class PublicCalendarTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Anyone_reads_the_year_in_English()
    {
        var page = await world.App.Anonymous().OpenAsync("/calendar?year=2027&lang=en");

        Assert.Equal("Friendship calendar 2027", page.QuerySelector("h1")!.TextContent);
        var laos = page.QuerySelector("#d-0905")!.TextContent;
        Assert.Contains("Diplomatic relations Viet Nam – Laos", laos, StringComparison.Ordinal);
        Assert.Contains("5 September 2027", laos, StringComparison.Ordinal);
        Assert.Contains("Sunday", laos, StringComparison.Ordinal);
        Assert.Contains("65th anniversary (fifth year), since 5 September 1962", laos, StringComparison.Ordinal);
        Assert.DoesNotContain("France", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_it_is_this_year_in_Vietnamese_from_today()
    {
        await world.App.AddAsync(world.Day("Ngày đã qua", "A day gone by", new(2000, 1, 10), "LA"));

        var page = await world.App.Anonymous().OpenAsync("/calendar");

        Assert.Equal("Lịch hữu nghị năm 2027", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Chủ nhật", page.QuerySelector("#d-0905")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#d-0110"));
        Assert.Contains("2 trong 3 ngày", page.QuerySelector(".count")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await world.App.Anonymous().OpenAsync("/calendar?all=true")).QuerySelector("#d-0110"));
    }

    [Fact]
    public async Task The_year_is_drawn_as_a_ruler_that_leads_to_its_days()
    {
        var page = await world.App.Anonymous().OpenAsync("/calendar?lang=en");

        Assert.Equal(12, page.QuerySelectorAll(".year .month svg").Length);
        var laos = (IHtmlAnchorElement)page.QuerySelector(".pins a[href$='#d-0905']")!;
        Assert.Equal("5 Sept Laos 65", laos.TextContent.Trim());
        Assert.NotNull((await world.App.Anonymous().OpenAsync(laos.PathName + laos.Search)).QuerySelector("#d-0905"));
    }

    [Fact]
    public async Task Round_years_are_named_in_Vietnamese() => Assert.Contains(
        "Lần thứ 65 (năm lẻ 5), kể từ 05/09/1962",
        (await world.App.Anonymous().OpenAsync("/calendar")).QuerySelector("#d-0905")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("country=LA", 1)]
    [InlineData("country=la", 1)]
    [InlineData("country=XX", 0)]
    [InlineData("round=true", 2)]
    [InlineData("country=LA&round=true", 1)]
    public async Task The_address_filters_the_list(string filter, int days)
    {
        var page = await world.App.Anonymous().OpenAsync($"/calendar?year=2027&lang=en&{filter}");

        Assert.Equal(days, page.QuerySelectorAll(".month-list > ul > li").Length);
    }

    [Fact]
    public async Task Each_day_can_be_added_alone()
    {
        var page = await world.App.Anonymous().OpenAsync("/calendar?year=2027&lang=en");
        var link = (IHtmlAnchorElement)page.QuerySelector("#d-0905 a[href*='.ics']")!;

        using var file = await world.App.Anonymous().GetAsync(link.PathName + link.Search);

        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calendar?year=1899")]
    [InlineData("/calendar?year=2200")]
    [InlineData("/calendar?year=99999999999")]
    [InlineData("/calendar?year=abc&lang=en")]
    public async Task A_year_outside_the_calendar_says_which_years_there_are(string address)
    {
        using var response = await world.App.Anonymous().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("1900", (await response.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_day_is_not_announced()
    {
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        Assert.Null((await world.App.Anonymous().OpenAsync("/calendar?year=2027")).QuerySelector("#d-0905"));
    }

    [Fact]
    public async Task Names_are_shown_as_typed_and_never_as_markup()
    {
        await world.App.AddAsync(world.Day("<script>alert(1)</script>", "<b>Bold</b>", new(1980, 11, 3), "LA"));

        var page = await world.App.Anonymous().OpenAsync("/calendar?year=2027&lang=en");

        Assert.Equal("<b>Bold</b>", page.QuerySelector("#d-1103 b")!.TextContent);
    }

    [Fact]
    public async Task An_empty_registry_says_what_will_stand_here()
    {
        await using var empty = new RegistryApp();

        Assert.NotNull((await empty.Anonymous().OpenAsync("/calendar")).QuerySelector(".empty"));
        Assert.NotNull((await empty.Anonymous().OpenAsync("/subscribe")).QuerySelector("#address"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_way_to_subscribe_gives_the_address_three_ways(string language)
    {
        var page = await world.App.Anonymous().OpenAsync($"/subscribe?lang={language}");

        var address = ((IHtmlInputElement)page.QuerySelector("#address")!).Value;
        Assert.Equal($"https://localhost/feeds/public.ics?lang={language}", address);
        Assert.NotNull(page.QuerySelector($"a[href='webcal://localhost/feeds/public.ics?lang={language}']"));
        Assert.NotNull(page.QuerySelector("svg.qr path"));
        Assert.Equal(8, page.QuerySelectorAll("details.manner").Length);
    }

    [Fact]
    public async Task The_site_is_called_by_the_name_in_the_settings()
    {
        await using var named = await FeedWorld.CreateAsync(("Site:Address", "https://so.example.vn/"));

        var page = await named.App.Anonymous().OpenAsync("/subscribe?lang=en");

        Assert.Equal("https://so.example.vn/feeds/public.ics?lang=en", ((IHtmlInputElement)page.QuerySelector("#address")!).Value);
        Assert.Contains("URL:https://so.example.vn/calendar?year=2027&lang=en&all=true#d-0905", await named.LinesAsync("/feeds/public.ics?lang=en"));
    }
}
