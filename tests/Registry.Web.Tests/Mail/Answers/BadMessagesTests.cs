using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Features.Guests;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>Messages that contradict each other or would be too much for a careless reader.</summary>
public sealed class BadMessagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bad-messages-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1024, StrangeReason.TooLarge)]
    [InlineData(10240, StrangeReason.TooLarge)]
    public async Task A_hundred_thousand_attendees_are_put_aside_at_once_and_the_next_answer_counts(int largestKilobytes, StrangeReason reason)
    {
        await using var world = await WorldAsync(largestKilobytes);
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        var answer = Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED");
        var crowd = new StringBuilder();
        for (var number = 1; number <= 100_000; number++)
            crowd.Append("ATTENDEE:mailto:g").Append(number).Append("@t.vn\n");
        await PutAsync("1", Replies.Google("lan@test.vn", answer.Replace("ORGANIZER:", crowd + "ORGANIZER:", StringComparison.Ordinal), "crowd"));
        await PutAsync("2", Replies.Outlook("lan@test.vn", answer));
        var watch = Stopwatch.StartNew();

        Assert.Equal(1, await ReadAsync(world));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}"); // some tenths of a second on a quiet machine
        Assert.Equal(reason, (await world.App.InDatabaseAsync(db => db.StrangeAnswers.SingleAsync())).Reason);
        Assert.Equal(AnswerKind.Accepted, (await world.GuestAsync(lan)).Answer);
    }

    [Fact]
    public async Task Of_a_link_and_a_calendar_that_disagree_what_was_said_last_stands_in_whichever_order_they_arrive()
    {
        await using var world = await WorldAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        world.App.Clock.Set(new(2027, 3, 20), new(10, 0));
        using var declined = await world.App.Anonymous().SubmitAsync(GuestWorld.LinkIn((await world.LettersAsync())[0]), ("Input.Answer", "Declined"));
        world.App.Clock.Set(new(2027, 3, 22), new(10, 0));
        await PutAsync("1", Replies.Outlook("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED", stamp: "20270318T030000Z"))); // said before, arrives after

        await ReadAsync(world);
        Assert.Equal(AnswerKind.Declined, (await world.GuestAsync(lan)).Answer);
        await PutAsync("2", Replies.Outlook("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "TENTATIVE", stamp: "20270321T030000Z"), "later"));
        await ReadAsync(world);

        var kept = await world.GuestAsync(lan);
        Assert.Equal(AnswerKind.Tentative, kept.Answer);
        Assert.Equal([(AnswerKind.Declined, true), (AnswerKind.Accepted, false), (AnswerKind.Tentative, true)], kept.Answers.OrderBy(answer => answer.Id).Select(answer => (answer.Kind, answer.Stood)));
    }

    [Fact]
    public async Task A_reply_to_an_invitation_taken_back_is_kept_and_invites_nobody_again()
    {
        await using var world = await WorldAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        using var withdrawn = await world.Planner.SubmitAsync($"{world.List}/{lan}/Withdrawal");
        Assert.Equal("CANCEL", (await world.LettersAsync())[^1].CalendarMethod);
        await PutAsync("1", Replies.Apple("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED")));

        await ReadAsync(world);

        var kept = await world.GuestAsync(lan);
        Assert.Equal((GuestStanding.Withdrawn, AnswerKind.None), (kept.Standing, kept.Answer));
        Assert.False(Assert.Single(kept.Answers).Stood);
    }

    [Fact]
    public async Task A_date_moved_twice_tells_each_guest_once_for_each_move_and_a_second_click_nothing()
    {
        await using var world = await WorldAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await InvitedAsync(world);

        await world.MoveAsync("25/06/2027", tell: true);
        await world.MoveAsync("26/06/2027", tell: false);
        var page = await world.Planner.OpenAsync($"{world.List}/Sending/Update");
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.Planner.SubmitAsync(page, $"{world.List}/Sending/Update", "main form"))))
            answer.Dispose();

        var letters = await world.LettersAsync();
        Assert.Equal(3, letters.Count);
        Assert.Contains("20270626T083000", letters[^1].Calendar, StringComparison.Ordinal);
        Assert.Equal(3, letters.Select(GuestWorld.SequenceOf).Distinct().Count());
    }

    private Task<GuestWorld> WorldAsync(int largestKilobytes = 1024) => GuestWorld.CreateAsync(app =>
    {
        (app.Settings["Answers:Source"], app.Settings["Answers:Folder"]) = ("Folder", folder);
        app.Settings["Answers:LargestKilobytes"] = $"{largestKilobytes}";
    });

    private static async Task<(string Uid, int Sequence)> InvitedAsync(GuestWorld world)
    {
        await world.SendAsync("Invitation");
        var letter = (await world.LettersAsync())[0];
        return (GuestWorld.Property(letter, "UID:"), GuestWorld.SequenceOf(letter));
    }

    private static Task<int> ReadAsync(GuestWorld world) => world.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);

    private Task PutAsync(string name, string message) => File.WriteAllTextAsync(Path.Combine(folder, name + ".eml"), message.ReplaceLineEndings("\r\n"), new UTF8Encoding(false));
}
