using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

public sealed class TextTests
{
    private static readonly (string, string)[] Russian =
    [
        ("Input.Language", "ru"), ("Input.Occasion", "NationalDay"), ("Input.Heading", "Поздравление"), ("Input.Opening", "Кому:"), ("Input.Body", "К {ordinal} праздника страны {country}."),
    ];

    [Fact]
    public async Task A_language_is_added_by_adding_a_text_and_can_then_be_chosen()
    {
        await using var world = await GreetingWorld.CreateAsync();

        using var added = await world.Planner.SubmitAsync("/Greetings/Texts/New", Russian);

        Assert.Equal(HttpStatusCode.Found, added.StatusCode);
        Assert.Contains("vi+ru", (await world.Planner.OpenAsync(world.Picks)).QuerySelectorAll("select[name='Input.Language'] option").Select(option => option.GetAttribute("value")));
        await world.RoundAsync(("Input.Language", "ru"));
        Assert.All(await world.LettersAsync(), letter => Assert.Contains("-летию праздника", letter.BodyEn, StringComparison.Ordinal));
        Assert.All(await world.LettersAsync(), letter => Assert.Equal("Поздравление", letter.Subject)); // not with the day's English name behind
    }

    [Fact]
    public async Task A_place_that_nothing_fills_is_said_beside_the_text_and_what_was_typed_stays()
    {
        await using var world = await GreetingWorld.CreateAsync();

        using var refused = await world.Planner.SubmitAsync("/Greetings/Texts/New", [.. Russian.SkipLast(1), ("Input.Body", "К {юбилею}.")]);

        var page = await refused.ReadPageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("“юбилею”", page.QuerySelector("[id='Input.Body-error']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("К {юбилею}.", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Ones_own_text_goes_before_the_shipped_one_and_a_second_of_its_kind_is_refused()
    {
        await using var world = await GreetingWorld.CreateAsync();
        (string, string)[] own = [("Input.Language", "vi"), ("Input.Occasion", "NationalDay"), ("Input.Heading", "Thư chúc mừng"), ("Input.Body", "Chúc mừng {lần thứ} {dịp}!")];

        using var first = await world.Planner.SubmitAsync("/Greetings/Texts/New", own);
        using var second = await world.Planner.SubmitAsync("/Greetings/Texts/New", own);
        await world.RoundAsync(("Input.Language", "vi"));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.UnprocessableEntity), (first.StatusCode, second.StatusCode));
        Assert.All(await world.LettersAsync(), letter => Assert.StartsWith("Chúc mừng lần thứ ", letter.BodyVi, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shipped_texts_are_changed_by_an_administrator_only_and_the_second_of_two_sees_both()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var shipped = await world.App.InDatabaseAsync(db => db.GreetingTexts.FirstAsync(text => text.OwnerId == null));
        using var planner = await world.Planner.GetAsync($"/Greetings/Texts/{shipped.Id}");
        Assert.Equal(HttpStatusCode.NotFound, planner.StatusCode);
        var administrator = await world.App.SignedInAsync(Role.Administrator, world.Union);
        await world.App.AddAsync(new Registry.Data.Accounts.Grant { UserId = administrator.UserId, AssociationId = world.Union.Id, Role = Role.Planner });
        var opened = await administrator.OpenAsync($"/Greetings/Texts/{shipped.Id}");

        using var first = await administrator.SubmitAsync($"/Greetings/Texts/{shipped.Id}", ("Input.Body", "Lời của Lan."));
        using var second = await administrator.SubmitAsync(opened, $"/Greetings/Texts/{shipped.Id}", "main form[method=post]", ("Input.Body", "Lời của Mai."));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Contains("Lời của Lan.", (await second.ReadPageAsync()).QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_address_is_shown_with_what_was_said_and_tried_again_when_a_person_says_so()
    {
        await using var world = await GreetingWorld.CreateAsync();
        for (var i = 0; i < DeliveryFailure.Most; i++)
            await world.App.AddAsync(
                new DeliveryFailure { Address = "consul@laos.example", Key = $"{i}", At = world.App.Clock.GetUtcNow(), Said = "550 No such mailbox" },
                new DeliveryFailure { Address = "la@khac.example", Key = $"x{i}", At = world.App.Clock.GetUtcNow(), Said = "550" });

        var page = await world.Planner.OpenAsync("/Greetings/Addresses");
        using var again = await world.Planner.SubmitAsync(page, "/Greetings/Addresses", "main form[method=post]");

        Assert.Contains("550 No such mailbox", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("c•••@laos.example", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Khamphone Xayavong", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("consul@laos.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("la@khac.example", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hồng Vân", (await world.App.InDatabaseAsync(db => db.DeliveryFailures.FirstAsync(one => one.Address == "consul@laos.example"))).ClearedByName);
        Assert.Null((await world.App.InDatabaseAsync(db => db.DeliveryFailures.FirstAsync(one => one.Address == "la@khac.example"))).ClearedAt);
    }
}
