using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Guests;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_guest_answers_by_the_link_without_an_account_and_opening_it_answers_nothing()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn", companions: 2);
        await world.SendAsync("Invitation");
        var link = GuestWorld.LinkIn((await world.LettersAsync()).Single());
        var guest = world.App.Anonymous();

        var page = await guest.OpenAsync(link);
        Assert.Equal(AnswerKind.None, (await world.GuestAsync(lan)).Answer);
        Assert.DoesNotContain("lan@test.vn", page.Body!.TextContent, StringComparison.Ordinal);
        using var answered = await guest.SubmitAsync(page, link, "main form", ("Input.Answer", "Accepted"), ("Input.ComingWith", "2"), ("Input.Diet", "Ăn chay"));

        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        var kept = await world.GuestAsync(lan);
        Assert.Equal((AnswerKind.Accepted, 2, AnswerManner.Link), (kept.Answer, kept.ComingWith, kept.AnsweredBy));
        Assert.Contains("Ăn chay", (await world.Planner.OpenAsync($"{world.List}/{lan}/Needs")).QuerySelector("#Input_Diet")!.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("chay", await world.App.InDatabaseAsync(db => db.GuestNeeds.Select(needs => needs.Diet).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_sent_twice_is_one_answer_and_a_new_mind_is_a_second_one()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        var link = GuestWorld.LinkIn((await world.LettersAsync()).Single());
        var guest = world.App.Anonymous();

        var page = await guest.OpenAsync(link);
        foreach (var _ in Enumerable.Range(0, 2))
            (await guest.SubmitAsync(page, link, "main form", ("Input.Answer", "Accepted"))).Dispose();
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        using var second = await guest.SubmitAsync(link, ("Input.Answer", "Declined"));

        var kept = await world.GuestAsync(lan);
        Assert.Equal([AnswerKind.Accepted, AnswerKind.Declined], kept.Answers.OrderBy(answer => answer.Id).Select(answer => answer.Kind));
        Assert.Equal(AnswerKind.Declined, kept.Answer);
    }

    [Fact]
    public async Task More_companions_than_allowed_are_refused_with_what_to_do()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn", companions: 1);
        await world.SendAsync("Invitation");
        var link = GuestWorld.LinkIn((await world.LettersAsync()).Single());

        using var response = await world.App.Anonymous().SubmitAsync(link, ("Input.Answer", "Accepted"), ("Input.ComingWith", "5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("Nhiều nhất 1 người đi cùng", (await response.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/invitation/x")]
    public async Task A_link_that_was_never_given_opens_nothing(string link)
    {
        await using var world = await GuestWorld.CreateAsync();

        using var response = await world.App.Anonymous().GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_link_of_an_invitation_taken_back_says_so_and_takes_no_answer()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        var link = GuestWorld.LinkIn((await world.LettersAsync()).Single());
        using var withdrawn = await world.Planner.SubmitAsync($"{world.List}/{lan}/Withdrawal");

        var page = await world.App.Anonymous().OpenAsync(link);

        Assert.Contains("Lời mời này không còn hiệu lực", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_the_letter()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Ole Hansen", "ole@test.dk", language: "en");
        await world.SendAsync("Invitation");
        var link = GuestWorld.LinkIn((await world.LettersAsync()).Single());

        var page = await world.App.Anonymous().OpenAsync(link + "?lang=en");

        Assert.Contains("I am coming", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("|", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
