using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Features.Guests;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>Answers in plain words from somebody who is invited to two days at once: each waits with the day it answers.</summary>
public sealed class AnswerTrailTests
{
    private const string Guest = "lan@test.vn";

    [MailboxFact]
    public async Task Five_programs_answer_the_second_of_two_invitations_and_none_is_taken_for_the_first()
    {
        using var mailbox = Mailbox.Start();
        await using var world = await GuestWorld.CreateAsync(mailbox.Serve);
        var (_, second) = await InvitedTwiceAsync(world);
        foreach (var program in new[] { "gmail", "outlook-guarded", "thunderbird", "iphone", "webmail" })
            mailbox.Put(await MailAsync(program, Guest, second.Letter));

        await ReadAsync(world);

        var kept = await StrangersAsync(world);
        Assert.Equal(5, kept.Count);
        Assert.All(kept, strange => Assert.Equal((StrangeReason.NoCalendar, second.Plan, second.Guest), (strange.Reason, strange.CommemorationId, strange.GuestId)));
        Assert.Equal(AnswerKind.None, (await world.GuestAsync(second.Guest)).Answer);
    }

    [Theory]
    [InlineData("gmail")]
    [InlineData("outlook-guarded")]
    [InlineData("thunderbird")]
    public async Task A_secretary_who_answers_from_another_address_is_known_by_what_the_answer_quotes(string program)
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app, folder));
        var (first, _) = await InvitedTwiceAsync(world);
        await PutAsync(folder, await MailAsync(program, "thuky@test.vn", first.Letter));

        await ReadAsync(world);

        var strange = Assert.Single(await StrangersAsync(world));
        Assert.Equal((first.Plan, first.Guest), (strange.CommemorationId, strange.GuestId));
        var page = await world.Planner.OpenAsync($"/Commemorations/{first.Plan}/Guests/Strangers");
        Assert.Equal("Lê Thị Lan", page.QuerySelector("select[name=guestId] option[selected]")!.TextContent);
    }

    [Theory]
    [InlineData("iphone", "thuky@test.vn")] // a subject alone says nothing of a stranger
    [InlineData("gmail", "x@evil.test")]
    public async Task What_quotes_nothing_of_ours_waits_with_nobodys_list(string program, string from)
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app, folder));
        var (first, _) = await InvitedTwiceAsync(world);
        var mail = await MailAsync(program, from, first.Letter);
        await PutAsync(folder, mail.Replace(first.Letter.MessageId, "<someone-else@other.test>", StringComparison.Ordinal));

        await ReadAsync(world);

        Assert.Null(Assert.Single(await StrangersAsync(world)).CommemorationId);
    }

    [Fact]
    public async Task A_mail_without_an_address_is_nobodys_who_was_invited_on_paper()
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app, folder));
        await world.GuestAsync("Trần Văn Giấy", null);
        await world.SendAsync("Invitation", ("onPaper", "true"));
        await PutAsync(folder, "From: a@test.vn, b@test.vn\nSubject: Re\nMessage-ID: <two@test>\n\nTôi sẽ đến.");

        await ReadAsync(world);

        Assert.Null(Assert.Single(await StrangersAsync(world)).CommemorationId);
    }

    private static async Task<(Invited First, Invited Second)> InvitedTwiceAsync(GuestWorld world)
    {
        var first = await world.GuestAsync("Lê Thị Lan", Guest);
        await world.SendAsync("Invitation");
        using var made = await world.Planner.SubmitAsync($"/Commemorations/New?pick={world.Plan.France.Id}-2027", []);
        var plan = int.Parse(made.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        using var edited = await world.Planner.SubmitAsync($"/Commemorations/{plan}/Edit", ("Input.Place", "Hội trường tỉnh"), ("Input.StartsAt", "14:00"), ("Input.EndsAt", "16:00"));
        var second = Registry.Domain.Commemorations.Guests.Guest.Typed(plan, new("Lê Thị Lan") { Email = Guest });
        await world.App.AddAsync(second);
        using var sent = await world.Planner.SubmitAsync($"/Commemorations/{plan}/Guests/Sending/Invitation", []);
        var letters = await world.LettersAsync();
        Assert.Equal(2, letters.Count);
        return (new(world.Id, first, letters[0]), new(plan, second.Id, letters[1]));
    }

    private static async Task<string> MailAsync(string program, string from, OutboxMessage answered)
    {
        var link = "https://registry.test" + GuestWorld.LinkIn(answered);
        var mail = await File.ReadAllTextAsync(Path.Combine(SourceTree.Folder("tests", "Registry.Web.Tests"), "Mail", "Answers", "Mails", program + ".eml"));
        return mail.Replace("{from}", from, StringComparison.Ordinal)
            .Replace("{messageId}", answered.MessageId, StringComparison.Ordinal)
            .Replace("{link}", link, StringComparison.Ordinal)
            .Replace("{escapedLink}", Uri.EscapeDataString(link), StringComparison.Ordinal)
            .Replace("{subject}", Convert.ToBase64String(Encoding.UTF8.GetBytes("Re: " + answered.Subject)), StringComparison.Ordinal)
            .Replace("{uid}", GuestWorld.Property(answered, "UID:"), StringComparison.Ordinal);
    }

    private static Task<int> ReadAsync(GuestWorld world) => world.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);

    private static Task<List<StrangeAnswer>> StrangersAsync(GuestWorld world) => world.App.InDatabaseAsync(db => db.StrangeAnswers.AsNoTracking().ToListAsync());

    private static void FromFolder(RegistryApp app, string folder) => (app.Settings["Answers:Source"], app.Settings["Answers:Folder"]) = ("Folder", folder);

    private static Task PutAsync(string folder, string message) =>
        File.WriteAllTextAsync(Path.Combine(folder, "1.eml"), message.ReplaceLineEndings("\r\n"), new UTF8Encoding(false));

    private sealed record Invited(int Plan, int Guest, OutboxMessage Letter);
}
