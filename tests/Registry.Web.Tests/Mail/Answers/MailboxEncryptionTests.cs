using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Features.Guests;

namespace Registry.Web.Tests.Mail.Answers;

/// <summary>A real mailbox whose certificate no authority vouches for, as offices have them.</summary>
public sealed class MailboxEncryptionTests
{
    [MailboxFact]
    public Task An_answer_is_read_over_TLS_where_the_settings_name_the_certificate() => ReadAsync(AnswerEncryption.Tls);

    [MailboxFact]
    public Task An_answer_is_read_after_STARTTLS_where_the_settings_name_the_certificate() => ReadAsync(AnswerEncryption.StartTls);

    [MailboxFact]
    public Task A_certificate_nobody_vouches_for_is_refused_over_TLS() => RefuseAsync(AnswerEncryption.Tls, "");

    [MailboxFact]
    public Task A_certificate_nobody_vouches_for_is_refused_after_STARTTLS() => RefuseAsync(AnswerEncryption.StartTls, "");

    [MailboxFact]
    public Task Another_certificate_than_the_one_named_is_refused() => RefuseAsync(AnswerEncryption.Tls, new string('A', 64));

    [MailboxFact]
    public async Task Where_the_server_knows_no_STARTTLS_the_password_stays_at_home()
    {
        using var mailbox = Mailbox.Start();
        await using var world = await GuestWorld.CreateAsync(app =>
        {
            mailbox.Serve(app);
            app.Settings["Answers:Encryption"] = "StartTls";
        });

        Assert.Contains("STARTTLS", await TroubleAsync(world), StringComparison.Ordinal);
        Assert.DoesNotContain("Login: user=<answers>", mailbox.Log, StringComparison.Ordinal);
    }

    private static async Task ReadAsync(AnswerEncryption encryption)
    {
        using var mailbox = Mailbox.Start(encryption);
        await using var world = await GuestWorld.CreateAsync(app =>
        {
            mailbox.Serve(app);
            app.Settings["Answers:TrustedFingerprint"] = string.Join(':', Mailbox.Fingerprint.Chunk(2).Select(pair => new string(pair))).ToLowerInvariant();
        });
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        var letter = (await world.LettersAsync())[0];
        world.App.Clock.Advance(TimeSpan.FromDays(3));
        mailbox.Put(Replies.Outlook("lan@test.vn", Replies.Calendar(GuestWorld.Property(letter, "UID:"), GuestWorld.SequenceOf(letter), "lan@test.vn", "ACCEPTED")));

        Assert.Null(await TroubleAsync(world));

        Assert.Equal(AnswerKind.Accepted, (await world.GuestAsync(lan)).Answer);
        Assert.Contains("TLS", mailbox.Log.Split('\n').Single(line => line.Contains("Login: user=<answers>", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static async Task RefuseAsync(AnswerEncryption encryption, string fingerprint)
    {
        using var mailbox = Mailbox.Start(encryption);
        await using var world = await GuestWorld.CreateAsync(app =>
        {
            mailbox.Serve(app);
            app.Settings["Answers:TrustedFingerprint"] = fingerprint;
        });

        Assert.Contains("certificate", await TroubleAsync(world), StringComparison.Ordinal);
        Assert.DoesNotContain("Login: user=<answers>", mailbox.Log, StringComparison.Ordinal);
    }

    private static async Task<string?> TroubleAsync(GuestWorld world)
    {
        await world.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);
        return world.App.Services.GetRequiredService<AnswerPulse>().Trouble;
    }
}
