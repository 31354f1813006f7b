using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Features.Guests;

namespace Registry.Web.Tests.Mail.Answers;

public sealed class AnswerRoundTests
{
    [MailboxFact]
    public async Task Answers_of_Outlook_Google_and_Apple_are_read_from_a_real_mailbox_and_counted_once()
    {
        using var mailbox = Mailbox.Start();
        await using var world = await GuestWorld.CreateAsync(mailbox.Serve);
        var (lan, ole, minh) = (await world.GuestAsync("Lê Thị Lan", "lan@test.vn"), await world.GuestAsync("Ole Hansen", "ole@test.dk"), await world.GuestAsync("Trần Văn Minh", "minh@test.vn"));
        var (uid, sequence) = await InvitedAsync(world);
        world.App.Clock.Advance(TimeSpan.FromDays(3));
        mailbox.Put(Replies.Outlook("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED")));
        mailbox.Put(Replies.Google("ole@test.dk", Replies.Calendar(uid, sequence, "ole@test.dk", "TENTATIVE")));
        mailbox.Put(Replies.Apple("minh@test.vn", Replies.Calendar(uid, sequence, "MINH@test.vn", "DECLINED")));

        Assert.Equal(3, await ReadAsync(world));
        Assert.Equal(0, await ReadAsync(world));

        Assert.Equal(3, mailbox.Seen);
        Assert.Equal((AnswerKind.Accepted, AnswerManner.Calendar), ((await world.GuestAsync(lan)).Answer, (await world.GuestAsync(lan)).AnsweredBy));
        Assert.Equal(AnswerKind.Tentative, (await world.GuestAsync(ole)).Answer);
        Assert.Equal(AnswerKind.Declined, (await world.GuestAsync(minh)).Answer);
        Assert.Empty(await StrangersAsync(world));
    }

    [MailboxFact]
    public async Task A_wrong_password_is_told_and_nothing_is_lost()
    {
        using var mailbox = Mailbox.Start();
        await using var world = await GuestWorld.CreateAsync(app =>
        {
            mailbox.Serve(app);
            app.Settings["Answers:Password"] = "khác";
        });

        Assert.Equal(0, await ReadAsync(world));

        Assert.Contains("LOGIN", world.App.Services.GetRequiredService<AnswerPulse>().Trouble, StringComparison.Ordinal);
        Assert.Contains("Không đọc được hộp thư", (await world.Planner.OpenAsync($"{world.List}/Strangers")).Body!.TextContent, StringComparison.Ordinal);
    }

    [MailboxFact]
    public async Task A_message_of_ten_megabytes_is_noted_and_not_read()
    {
        using var mailbox = Mailbox.Start();
        await using var world = await GuestWorld.CreateAsync(mailbox.Serve);
        mailbox.Put("From: big@test.vn\nSubject: Huge\nMessage-ID: <big@test>\nContent-Type: text/calendar; method=REPLY\n\n" + new string('x', 70) + string.Concat(Enumerable.Repeat("\n" + new string('x', 70), 150_000)));

        await ReadAsync(world);

        var strange = Assert.Single(await StrangersAsync(world));
        Assert.Equal((StrangeReason.TooLarge, "big@test.vn", "Huge"), (strange.Reason, strange.Sender, strange.Subject));
        Assert.Equal(1, mailbox.Seen);
    }

    [Theory]
    [InlineData("stranger", StrangeReason.UnknownAttendee)]
    [InlineData("sender", StrangeReason.SenderDiffers)]
    [InlineData("uid", StrangeReason.UnknownUid)]
    [InlineData("ahead", StrangeReason.SequenceAhead)]
    [InlineData("counter", StrangeReason.NotAReply)]
    [InlineData("delegated", StrangeReason.NotAReply)]
    [InlineData("words", StrangeReason.NoCalendar)]
    [InlineData("crowd", StrangeReason.TooManyAttendees)]
    [InlineData("torn", StrangeReason.Unreadable)]
    public async Task What_does_not_fit_waits_for_a_person_and_changes_nothing(string what, StrangeReason reason)
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app.Settings, folder));
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        var answer = Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED");
        await PutAsync(folder, what switch
        {
            "stranger" => Replies.Google("x@evil.test", Replies.Calendar(uid, sequence, "x@evil.test", "ACCEPTED")),
            "sender" => Replies.Google("x@evil.test", answer),
            "uid" => Replies.Google("lan@test.vn", Replies.Calendar("meeting-7@other.test", 0, "lan@test.vn", "ACCEPTED")),
            "ahead" => Replies.Google("lan@test.vn", Replies.Calendar(uid, sequence + 5, "lan@test.vn", "ACCEPTED")),
            "counter" => Replies.Google("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED", method: "COUNTER")),
            "delegated" => Replies.Google("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "DELEGATED")),
            "words" => "From: lan@test.vn\nSubject: Re\nMessage-ID: <w@test>\n\nTôi sẽ đến.",
            "crowd" => Replies.Google("lan@test.vn", Crowd(answer)),
            _ => Replies.Google("lan@test.vn", "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE"),
        });

        Assert.Equal(0, await ReadAsync(world));

        Assert.Equal(reason, Assert.Single(await StrangersAsync(world)).Reason);
        Assert.Equal(AnswerKind.None, (await world.GuestAsync(lan)).Answer);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.eml"));
    }

    [Fact]
    public async Task A_reply_to_the_day_before_it_moved_is_kept_and_does_not_count()
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app.Settings, folder));
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        await world.MoveAsync("25/06/2027", tell: true);
        await PutAsync(folder, Replies.Outlook("lan@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED")));

        await ReadAsync(world);

        var kept = await world.GuestAsync(lan);
        Assert.Equal(AnswerKind.None, kept.Answer);
        Assert.False(Assert.Single(kept.Answers).Stood);
    }

    [Fact]
    public async Task A_person_counts_the_answer_of_a_secretary_who_wrote_from_another_address()
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app.Settings, folder));
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var (uid, sequence) = await InvitedAsync(world);
        await PutAsync(folder, Replies.Google("thuky@test.vn", Replies.Calendar(uid, sequence, "lan@test.vn", "ACCEPTED")));
        await ReadAsync(world);

        var page = await world.Planner.OpenAsync($"{world.List}/Strangers");
        using var decided = await world.Planner.SubmitAsync(page, $"{world.List}/Strangers", "main form", ("guestId", $"{lan}"), ("answer", "Accepted"));

        Assert.Equal(AnswerKind.Accepted, (await world.GuestAsync(lan)).Answer);
        Assert.NotNull(Assert.Single(await StrangersAsync(world)).DecidedAt);
    }

    [Fact]
    public async Task A_note_of_absence_is_no_answer_and_bothers_nobody()
    {
        var folder = Directory.CreateTempSubdirectory("answers-").FullName;
        await using var world = await GuestWorld.CreateAsync(app => FromFolder(app.Settings, folder));
        await PutAsync(folder, "From: lan@test.vn\nSubject: Absent\nAuto-Submitted: auto-replied\n\nI am away.");

        await ReadAsync(world);

        Assert.Empty(await StrangersAsync(world));
    }

    private static async Task<(string Uid, int Sequence)> InvitedAsync(GuestWorld world)
    {
        await world.SendAsync("Invitation");
        var letter = (await world.LettersAsync())[0];
        return (GuestWorld.Property(letter, "UID:"), GuestWorld.SequenceOf(letter));
    }

    private static Task<int> ReadAsync(GuestWorld world) => world.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);

    private static Task<List<StrangeAnswer>> StrangersAsync(GuestWorld world) => world.App.InDatabaseAsync(db => db.StrangeAnswers.AsNoTracking().ToListAsync());

    private static void FromFolder(Dictionary<string, string> settings, string folder) =>
        (settings["Answers:Source"], settings["Answers:Folder"]) = ("Folder", folder);

    private static Task PutAsync(string folder, string message) =>
        File.WriteAllTextAsync(Path.Combine(folder, "1.eml"), message.ReplaceLineEndings("\r\n"), new UTF8Encoding(false));

    private static string Crowd(string answer) => answer.Replace(
        "ORGANIZER:", string.Concat(Enumerable.Range(1, 3000).Select(number => $"ATTENDEE:mailto:g{number}@test.vn\n")) + "ORGANIZER:", StringComparison.Ordinal);
}
