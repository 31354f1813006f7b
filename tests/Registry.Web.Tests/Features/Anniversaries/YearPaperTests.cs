using System.Net;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class YearPaperTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task A_planner_prints_the_days_of_the_union_with_ordinals_and_holidays()
    {
        var planner = await PlannerAsync(uncertain: false);

        using var response = await planner.GetAsync("/Anniversaries/2027.pdf?lang=both");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        using var paper = new PrintedPaper(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("Quan hệ ngoại giao Việt Nam – Lào", paper.Text, StringComparison.Ordinal);
        Assert.Contains("65th anniversary · since 5 September 1962", paper.Text, StringComparison.Ordinal);
        Assert.Contains("4/2 – 10/2 Tết Nguyên đán (Lunar New Year)", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pháp", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Ngày của riêng ta", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_print_page_is_the_same_paper()
    {
        var planner = await PlannerAsync(uncertain: false);

        var page = await planner.OpenAsync("/Anniversaries/2027/Print?lang=en");

        Assert.Contains("Diplomatic relations Viet Nam – Laos", page.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Calendar of anniversaries 2027", page.QuerySelector("article.paper h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubtful_days_are_refused_until_a_planner_stands_for_them_and_asked_again_when_another_joins()
    {
        var planner = await PlannerAsync(uncertain: true);

        using var refused = await planner.GetAsync("/Anniversaries/2027.pdf");
        Assert.Equal("/Anniversaries/2027/Confirmation", refused.Headers.Location!.ToString());

        using var confirmed = await planner.SubmitAsync("/Anniversaries/2027/Confirmation");
        Assert.Equal(HttpStatusCode.Found, confirmed.StatusCode);
        var page = await planner.OpenAsync("/Anniversaries/2027/Print");
        Assert.Contains("chưa đối chiếu", page.QuerySelector("article.paper .not-verified")!.TextContent, StringComparison.Ordinal);
        var kept = await app.InDatabaseAsync(db => Task.FromResult(db.UnverifiedPrints.Single()));
        Assert.Equal(("Hồng Vân", 2027, 1, app.Clock.GetUtcNow()), (kept.ByName, kept.Year, kept.Count, kept.At));

        await app.AddAsync(Day("Một ngày nữa", "Another day", new(1970, 5, 5), "LA", uncertain: true));
        using var again = await planner.GetAsync("/Anniversaries/2027/Print");
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Fact]
    public async Task A_double_confirmation_is_one()
    {
        var planner = await PlannerAsync(uncertain: true);
        var page = await planner.OpenAsync("/Anniversaries/2027/Confirmation");

        using var first = await planner.SubmitAsync(page, "/Anniversaries/2027/Confirmation", "main form[method=post]");
        using var second = await planner.SubmitAsync(page, "/Anniversaries/2027/Confirmation", "main form[method=post]");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.StatusCode, second.StatusCode));
        Assert.Equal(1, await app.InDatabaseAsync(db => Task.FromResult(db.UnverifiedPrints.Count())));
    }

    [Fact]
    public async Task A_viewer_may_not_confirm_and_a_stranger_finds_nothing()
    {
        await PlannerAsync(uncertain: true);
        var union = await app.InDatabaseAsync(db => Task.FromResult(db.Associations.Single()));
        var viewer = await app.SignedInAsync(Role.Viewer, union);
        var other = await app.SignedInAsync(Role.Planner, await app.UnionAsync("Liên hiệp khác"));

        var page = await viewer.OpenAsync("/Anniversaries/2027/Confirmation");
        Assert.Null(page.QuerySelector("main form[method=post]"));
        using var stranger = await other.GetAsync($"/Anniversaries/2027.pdf?owner={union.Id}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        using var anonymous = await app.Anonymous().GetAsync("/Anniversaries/2027.pdf");
        Assert.Equal(HttpStatusCode.Found, anonymous.StatusCode);
        using var outside = await viewer.GetAsync("/Anniversaries/2500.pdf");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [PrintingFact]
    public async Task Anyone_gets_the_public_days_as_PDF_and_it_is_printed_once_while_nothing_changes()
    {
        await PlannerAsync(uncertain: false);
        var anyone = app.Anonymous();

        using var first = await anyone.GetAsync("/calendar/2027.pdf?lang=en");
        var bytes = await first.Content.ReadAsByteArrayAsync();
        using var second = await anyone.GetAsync("/calendar/2027.pdf?lang=en");

        using var paper = new PrintedPaper(bytes);
        Assert.Contains("Diplomatic relations Viet Nam – Laos", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A day of our own", paper.Text, StringComparison.Ordinal);
        Assert.Equal(bytes, await second.Content.ReadAsByteArrayAsync());
        using var known = new HttpRequestMessage(HttpMethod.Get, "/calendar/2027.pdf?lang=en");
        known.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await anyone.Http.SendAsync(known);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        await app.AddAsync(Day("Một ngày nữa", "Another day", new(1970, 5, 5), "LA"));
        using var changed = await anyone.GetAsync("/calendar/2027.pdf?lang=en");
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Without_an_engine_the_public_address_answers_503_in_the_readers_language()
    {
        app.Settings["Documents:BrowserPath"] = "/nowhere/chromium";
        await PlannerAsync(uncertain: false);

        using var response = await app.Anonymous().GetAsync("/calendar/2027.pdf?lang=en");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("apt install chromium", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var far = await app.Anonymous().GetAsync("/calendar/1900.pdf");
        Assert.Equal(HttpStatusCode.NotFound, far.StatusCode);
    }

    private async Task<RegistryClient> PlannerAsync(bool uncertain)
    {
        var union = await app.UnionAsync();
        await app.AddAsync(new Country("LA", "Lào", "Laos"), new Country("FR", "Pháp", "France"));
        await app.AddAsync(new Partner(union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào", "Consulate General of the Lao PDR", "LA"));
        await app.AddAsync(
            Day("Quan hệ ngoại giao Việt Nam – Lào", "Diplomatic relations Viet Nam – Laos", new(1962, 9, 5), "LA", uncertain),
            Day("Quan hệ ngoại giao Việt Nam – Pháp", "Diplomatic relations Viet Nam – France", new(1973, 4, 12), "FR"),
            Day("Ngày của riêng ta", "A day of our own", new(2010, 3, 3), null, isPublic: false));
        await app.AddAsync([.. Enumerable.Range(4, 7).Select(day => new Holiday(
            new(2027, 2, day), HolidayKind.Law, $"Tết Nguyên đán (ngày {day})", $"Lunar New Year (day {day})", "Thông báo"))]);
        return await app.SignedInAsync(Role.Planner, union);
    }

    private Anniversary Day(string vi, string en, PartialDate date, string? country, bool uncertain = false, bool isPublic = true) => new(
        new AnniversaryDetails
        {
            NameVi = vi,
            NameEn = en,
            Kind = AnniversaryKind.DiplomaticRelations,
            Rule = AnniversaryRule.Fixed,
            Base = date,
            CountryIso2 = country,
            Source = "Sổ tay đối ngoại",
            IsPublic = isPublic,
            IsUncertain = uncertain,
        },
        app.Clock.GetUtcNow());
}
