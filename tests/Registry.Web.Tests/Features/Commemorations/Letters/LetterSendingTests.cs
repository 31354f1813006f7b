using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

/// <summary>A letter that goes with no round leaves by e-mail from its own page.</summary>
[Collection(PrintingGroup.Name)]
public sealed class LetterSendingTests
{
    private const string Mailbox = "protocol@consulate-kh.example";

    [PrintingFact]
    public async Task It_leaves_with_its_PDF_through_the_outbox_and_stands_in_what_was_sent()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await ApprovedAsync(world);

        var page = await world.Planner.OpenAsync(letter);
        using var sent = await world.Planner.SubmitAsync(page.QuerySelector("a.button[href$='/Sending']")!.GetAttribute("href")!);

        Assert.Equal(letter, sent.Headers.Location!.ToString());
        var mail = await world.App.InDatabaseAsync(db => db.Outbox.Include(one => one.Attachments).ThenInclude(one => one.File).SingleAsync());
        Assert.Equal((Mailbox, "application/pdf"), (mail.To, Assert.Single(mail.Attachments).File!.ContentType));
        var kept = await world.LetterAsync();
        Assert.Equal((LetterStatus.Sent, "Hồng Vân", LetterChannel.Email), (kept.Status, kept.SentByName, kept.Channel));
        Assert.Contains("Tổng Lãnh sự quán Campuchia", (await world.Planner.OpenAsync("/Greetings/Sent")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Pressed_twice_it_leaves_once()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await ApprovedAsync(world);
        var page = await world.Planner.OpenAsync(letter + "/Sending");

        using var first = await world.Planner.SubmitAsync(page, letter + "/Sending", "main form[method=post]");
        using var second = await world.Planner.SubmitAsync(page, letter + "/Sending", "main form[method=post]");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.StatusCode, second.StatusCode));
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    [PrintingFact]
    public async Task Who_was_greeted_on_this_occasion_is_not_greeted_again_unless_somebody_says_so()
    {
        await using var world = await LetterWorld.CreateAsync();
        using var sent = await world.Planner.SubmitAsync(await ApprovedAsync(world) + "/Sending");
        (string, string)[] same = [("Input.PartnerId", $"{world.Consulate.Id}"), ("Input.Language", "vi")];

        using var refused = await world.Planner.SubmitAsync($"{world.Letters}/New", same);
        var asked = await refused.ReadPageAsync();
        using var written = await world.Planner.SubmitAsync(asked, $"{world.Letters}/New", "main form[method=post]", [.. same, ("Input.Again", "true")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty(asked.QuerySelector("[id='Input.Again-error']")!.TextContent);
        Assert.Equal(HttpStatusCode.Found, written.StatusCode);
        var again = await world.App.InDatabaseAsync(db => db.Letters.OrderBy(one => one.Id).LastAsync());
        Assert.Equal((1, "Hồng Vân"), (again.Repeat, again.RepeatConfirmedBy));
    }

    [PrintingFact]
    public async Task A_letter_to_another_person_there_asks_before_it_leaves()
    {
        await using var world = await LetterWorld.CreateAsync();
        using var sent = await world.Planner.SubmitAsync(await ApprovedAsync(world) + "/Sending");
        using var other = await world.Planner.SubmitAsync($"{world.Letters}/New", ("Input.Addressee", "Ngài Sok Dara, Tổng Lãnh sự Campuchia"), ("Input.Language", "vi"));
        var letter = await ApproveAsync(world, other.Headers.Location!.ToString());

        using var refused = await world.Planner.SubmitAsync(letter + "/Sending");
        using var confirmed = await world.Planner.SubmitAsync(letter + "/Sending", ("Again", "true"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Found), (refused.StatusCode, confirmed.StatusCode));
        Assert.Contains("Tổng Lãnh sự quán Campuchia", (await refused.ReadPageAsync()).QuerySelector(".notice.warn ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_draft_stays_and_says_why()
    {
        await using var world = await LetterWorld.CreateAsync();
        var letter = await world.WriteAsync("vi");
        using var typed = await world.Planner.SubmitAsync(letter + "/Edit", ("Input.Channel", "Email"), ("Input.Email", Mailbox));

        var page = await world.Planner.OpenAsync(letter + "/Sending");
        using var refused = await world.Planner.SubmitAsync(letter + "/Sending");

        Assert.Null(page.QuerySelector("main form button.button"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("chưa ai duyệt", (await refused.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    private static async Task<string> ApprovedAsync(LetterWorld world) => await ApproveAsync(world, await world.WriteAsync("vi") + "/Edit");

    /// <summary>Goes by e-mail, and a leader has approved it.</summary>
    private static async Task<string> ApproveAsync(LetterWorld world, string edit)
    {
        using var saved = await world.Planner.SubmitAsync(edit, ("Input.Channel", "Email"), ("Input.Email", Mailbox), ("Input.Signer", "Nguyễn Thị Phượng Vỹ"));
        var letter = saved.Headers.Location!.ToString();
        var leader = await world.App.SignedInAsync(Role.Approver, world.Union, "Thanh Mai");
        using var approved = await leader.SubmitAsync(await leader.OpenAsync(letter), letter, "form[action*='handler=Approve']");
        return letter;
    }
}
