using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar.Subscriptions;

/// <summary>What a planner looks at before the address is given is what the address then shows.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private const string New = "/Calendar/Subscriptions/New";

    private FeedWorld world = null!;
    private RegistryClient planner = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));
        await world.CeremonyAsync(new TimeOnly(14, 0));
        await world.App.AddAsync(
            world.Day("Quốc khánh Lào", "National Day of Laos", new(1975, 12, 2), "LA", AnniversaryKind.NationalDay),
            world.Day("Ngày \"riêng\"; a, b \\ c", "A day; with, signs \\", new(2000, 2, 29), null, AnniversaryKind.International),
            world.Day("Hiệp ước hữu nghị", "Treaty of Amity", new(1977, 7, 18), "LA", further: FurtherTitles.Write([("lo", "ສົນທິສັນຍາ")], 200)));
        planner = await world.App.SignedInAsync(Role.Planner, world.Union);
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Any_selection_is_shown_before_as_its_address_shows_it_after(int seed)
    {
        var chosen = Chosen(new Random(seed));

        var seen = await LookAsync(await planner.OpenAsync(New), chosen);
        using var made = await planner.SubmitAsync(seen, Looked(New), "main form[method=post]");
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var address = (IHtmlInputElement)(await planner.OpenAsync(made.Headers.Location!.OriginalString)).QuerySelector("#address")!;
        var lines = await world.LinesAsync(new Uri(address.Value).AbsolutePath);

        Assert.Equal(Shown(lines), Shown(seen));
        Assert.Equal(Value(lines.First(line => line.StartsWith("NAME:", StringComparison.Ordinal))), seen.QuerySelector("section[data-entries] b")!.TextContent);
    }

    [Fact]
    public async Task Each_title_says_its_language_and_so_does_the_list()
    {
        var seen = await LookAsync(await planner.OpenAsync(New), [.. Always("vi+own", "lo")]);

        var list = seen.QuerySelector("section[data-entries] ul")!;
        Assert.Equal("vi", list.GetAttribute("lang"));
        Assert.Equal(["vi:Hiệp ước hữu nghị: 50 năm", "lo:ສົນທິສັນຍາ ຄົບຮອບ 50 ປີ"], Line(seen, "Hiệp ước hữu nghị"));
        Assert.Equal(["vi:Việt Nam gia nhập Liên hợp quốc: 50 năm", "en:Viet Nam joins the United Nations: 50 years"], Line(seen, "Việt Nam gia nhập Liên hợp quốc"));
    }

    [Fact]
    public async Task A_partners_own_page_marks_titles_that_are_not_in_the_calendars_language()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = "lo" }));

        var page = await world.App.Anonymous().OpenAsync($"/subscribe/{world.Token}?lang=en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("lo", page.QuerySelector("section[data-entries] ul")!.GetAttribute("lang"));
        Assert.Equal(["lo:ວັນຊາດ: ລາວ ຄົບຮອບ 52 ປີ"], Line(page, "ວັນຊາດ"));
        Assert.Equal(["en:Viet Nam joins the United Nations: 50 years"], Line(page, "Viet Nam joins"));
    }

    [Fact]
    public async Task Other_days_may_be_looked_at_before_they_are_saved()
    {
        var edit = $"/Calendar/Subscriptions/Edit/{world.Subscription.Id}";
        var form = await planner.OpenAsync(edit);

        var seen = await LookAsync(form, ("Input.Kinds", "NationalDay"), ("Input.Commemorations", "false"));

        Assert.All(Shown(seen), line => Assert.Contains("National Day", line, StringComparison.Ordinal));
        Assert.Equal("", await world.App.InDatabaseAsync(async db => (await db.FeedSubscriptions.FindAsync(world.Subscription.Id))!.Kinds));
        using var saved = await planner.SubmitAsync(seen, Looked(edit), "main form[method=post]");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(Shown(await world.LinesAsync(world.Address)), Shown(seen));
    }

    /// <summary>Where the browser is after looking.</summary>
    private static string Looked(string page) => page + "?handler=Preview";

    private (string Name, string Value)[] Chosen(Random random)
    {
        string[] languages = ["vi", "en", "both", "own", "vi+own"];
        var today = DateOnly.FromDateTime(world.Now.UtcDateTime);
        return
        [
            .. Always(random.GetItems(languages, 1)[0], random.GetItems(FeedLanguages.Further.ToArray(), 1)[0]),
            .. random.GetItems(["LA", "FR"], random.Next(3)).Distinct().Select(country => ("Input.Countries", country)),
            .. random.GetItems(["NationalDay", "DiplomaticRelations", "Accession"], random.Next(3)).Distinct().Select(kind => ("Input.Kinds", kind)),
            ("Input.Commemorations", random.Next(2) == 0 ? "true" : "false"),
            ("Input.TermEnds", random.Next(2) == 0 ? "true" : "false"),
            ("Input.YearsBack", random.GetItems(["", "1", "4"], 1)[0]),
            ("Input.YearsAhead", random.GetItems(["", "2", "7"], 1)[0]),
            ("Input.TimeZone", random.GetItems(["", "Asia/Vientiane", "Europe/Paris", "America/New_York"], 1)[0]),
            ("Input.AlarmDaysBefore", random.GetItems(["", "3"], 1)[0]),
            ("Input.ExpiresOn", random.GetItems(["", $"{today.AddDays(10):dd/MM/yyyy}", "31/12/2030"], 1)[0]),
        ];
    }

    private IEnumerable<(string, string)> Always(string language, string own) =>
        [("Partner", $"{world.Consulate.Id}"), ("Input.Purpose", "Phòng lễ tân"), ("Input.Language", language), ("Input.OwnLanguage", own)];

    private async Task<IHtmlDocument> LookAsync(IHtmlDocument page, params (string Name, string Value)[] chosen)
    {
        using var content = new FormUrlEncodedContent(((IHtmlFormElement)page.QuerySelector("main form[method=post]")!).FieldsWith(chosen));
        using var response = await planner.Http.PostAsync(new Uri(page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadPageAsync();
    }

    /// <summary>The titles, in whichever order.</summary>
    private static IEnumerable<string> Shown(IHtmlDocument page) => page.QuerySelectorAll("section[data-entries] li > span").Select(line =>
    {
        var whole = (IElement)line.Clone();
        whole.QuerySelector("small")!.Remove();
        return string.Join(' ', whole.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Shown(IReadOnlyList<string> lines) => lines.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Select(Value).Order(StringComparer.Ordinal);

    /// <summary>What stands behind the name and its parameters, without the signs that a calendar needs.</summary>
    private static string Value(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
        .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static IEnumerable<string> Line(IHtmlDocument page, string title) => page.QuerySelectorAll("section[data-entries] li > span")
        .Where(line => line.TextContent.Contains(title, StringComparison.Ordinal)).Take(1)
        .SelectMany(line => line.QuerySelectorAll("[lang]").Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.GetAttribute("lang")}:{part.TextContent}")));
}
