using Registry.Web.Calendars;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>The public year month by month, and one day taken into one's own calendar.</summary>
public sealed class YearPageTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task The_months_lead_to_the_days_they_mark()
    {
        var page = await world.App.Anonymous().OpenAsync("/calendar?year=2027&view=months&lang=en");

        var months = page.QuerySelectorAll("table.month-grid");
        Assert.Equal(12, months.Length);
        Assert.All(months, month => Assert.Equal(7, month.QuerySelectorAll("th").Length));
        var marked = months[8].QuerySelectorAll("td.has a");
        Assert.Equal(["5: Diplomatic relations Viet Nam – Laos", "20: Viet Nam joins the United Nations"], marked.Select(day => day.TextContent));
        Assert.All(marked, day => Assert.NotNull(page.QuerySelector(day.GetAttribute("href")!)));
        Assert.Contains("has l5", marked[0].ParentElement!.ClassName!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_hold_in_the_months_too()
    {
        var page = await world.App.Anonymous().OpenAsync("/calendar?year=2027&view=months&round=true&lang=en");

        Assert.Equal(2, page.QuerySelectorAll("td.has").Length);
        Assert.Equal("months", page.QuerySelector("form.filters input[name=view]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_day_goes_to_Google_to_Outlook_or_as_a_file_with_its_own_end()
    {
        var day = (await world.App.Anonymous().OpenAsync("/calendar?year=2027&lang=en&all=true")).QuerySelector("#d-0905 .add")!;

        var links = day.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.StartsWith("https://calendar.google.com/calendar/render?action=TEMPLATE&text=Diplomatic%20relations%20Viet%20Nam", links[0], StringComparison.Ordinal);
        Assert.Contains("&dates=20270905/20270906&", links[0], StringComparison.Ordinal);
        Assert.Contains("&startdt=2027-09-05&enddt=2027-09-06&", links[1], StringComparison.Ordinal);
        Assert.Equal($"/calendar/days/{world.Laos.Id}-2027.ics?lang=en", links[2]);
    }

    [Theory]
    [InlineData(2027, 2, 4, 1)]
    [InlineData(2027, 8, 6, 7)]
    public void A_month_begins_on_its_weekday_and_is_filled_to_whole_weeks(int year, int month, int weeks, int placeOfFirst)
    {
        var grid = MonthGrid.Of(year, month);

        Assert.Equal(weeks, grid.Weeks.Count);
        Assert.All(grid.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal(new DateOnly(year, month, 1), grid.Weeks[0][placeOfFirst - 1]);
    }
}
