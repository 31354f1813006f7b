using System.Net;
using Registry.Domain.Access;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

public sealed class UnverifiedLetterTests
{
    [Fact]
    public async Task A_letter_with_a_doubtful_date_shows_no_paper_and_makes_no_PDF()
    {
        await using var world = await LetterWorld.CreateAsync(uncertain: true);
        var letter = await world.WriteAsync();

        var page = await world.Planner.OpenAsync(letter);
        using var pdf = await world.Planner.GetAsync(letter + ".pdf");

        Assert.Null(page.QuerySelector("article.paper"));
        Assert.Contains("chưa được đối chiếu", page.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, pdf.StatusCode);
    }

    [Fact]
    public async Task It_cannot_be_approved_either()
    {
        await using var world = await LetterWorld.CreateAsync(uncertain: true);
        var letter = await world.WriteAsync();
        var approver = await world.App.SignedInAsync(Role.Approver, world.Union);
        var page = await approver.OpenAsync(letter);
        Assert.Null(page.QuerySelector("form[action*=Approve]"));

        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var response = await approver.Http.PostAsync(new Uri(letter + "?handler=Approve", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("chưa được đối chiếu", (await response.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Who_confirms_the_date_on_the_page_for_it_is_kept_and_then_it_prints()
    {
        await using var world = await LetterWorld.CreateAsync(uncertain: true);
        var letter = await world.WriteAsync("vi");

        using var confirmed = await world.Planner.SubmitAsync(letter + "/Confirmation");
        using var pdf = await world.Planner.GetAsync(letter + ".pdf");

        Assert.Equal(HttpStatusCode.Found, confirmed.StatusCode);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        var kept = await world.LetterAsync();
        Assert.Equal(("Hồng Vân", world.Now, new DateOnly(2027, 6, 24)), (kept.UnverifiedConfirmedBy, kept.UnverifiedConfirmedAt, kept.UnverifiedConfirmedFor));
        Assert.Contains("Hồng Vân xác nhận", (await world.Planner.OpenAsync(letter)).Body!.TextContent, StringComparison.Ordinal);
    }
}
