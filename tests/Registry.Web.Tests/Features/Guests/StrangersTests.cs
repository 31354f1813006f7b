using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Answers;
using Registry.Web.Tests.Mail.Answers;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>Who sees the messages that no guest could be found for.</summary>
public sealed class StrangersTests : IDisposable
{
    private const string All = "/Administration/Answers";

    private readonly string folder = Directory.CreateTempSubdirectory("strangers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_planner_of_another_union_sees_no_mail_of_this_ones_guests()
    {
        await using var world = await WorldAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        var letter = (await world.LettersAsync())[0];
        await ReadAsync(world, Replies.Google("thuky@test.vn", Replies.Calendar(GuestWorld.Property(letter, "UID:"), 0, "lan@test.vn", "ACCEPTED")));
        var outsider = await world.Plan.OutsiderAsync();

        using var theirs = await outsider.GetAsync($"{world.List}/Strangers");
        using var everybodys = await outsider.GetAsync(All);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.StatusCode, everybodys.StatusCode));
        Assert.Contains("thuky@test.vn", (await world.Planner.OpenAsync($"{world.List}/Strangers")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_no_list_is_for_administrators_and_for_whoever_plans_for_everybody()
    {
        await using var world = await WorldAsync();
        await ReadAsync(world, Words("ai.do@test.vn"));
        Assert.Contains("ai.do@test.vn", (await world.Planner.OpenAsync(All)).Body!.TextContent, StringComparison.Ordinal);

        var outsider = await world.Plan.OutsiderAsync(); // from now on there are two unions

        foreach (var planner in new[] { world.Planner, outsider })
        {
            using var closed = await planner.GetAsync(All);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        Assert.DoesNotContain("ai.do@test.vn", (await world.Planner.OpenAsync($"{world.List}/Strangers")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ai.do@test.vn", (await (await world.Plan.AsAsync(Role.Administrator)).OpenAsync(All)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_gives_a_message_to_the_list_it_means_and_its_planner_counts_it()
    {
        await using var world = await WorldAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");
        await ReadAsync(world, Words("nha.rieng@test.vn"));
        var administrator = await world.Plan.AsAsync(Role.Administrator);

        using var given = await administrator.SubmitAsync(All, ("planId", $"{world.Id}"));
        using var counted = await world.Planner.SubmitAsync($"{world.List}/Strangers", ("guestId", $"{lan}"), ("answer", "Declined"));

        Assert.Equal(AnswerKind.Declined, (await world.GuestAsync(lan)).Answer);
        Assert.Contains("Không có gì cần xem", (await administrator.OpenAsync(All)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_from_a_guests_own_address_wait_with_the_list_that_invited_them()
    {
        await using var world = await WorldAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");

        await ReadAsync(world, Words("Lan@test.vn"));

        Assert.Equal(world.Id, (await world.App.InDatabaseAsync(db => db.StrangeAnswers.SingleAsync())).CommemorationId);
    }

    private Task<GuestWorld> WorldAsync() => GuestWorld.CreateAsync(app => (app.Settings["Answers:Source"], app.Settings["Answers:Folder"]) = ("Folder", folder));

    private async Task ReadAsync(GuestWorld world, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "1.eml"), message.ReplaceLineEndings("\r\n"));
        await world.App.Services.GetRequiredService<AnswerRound>().RunAsync(CancellationToken.None);
    }

    private static string Words(string from) => $"From: {from}\nSubject: Re\nMessage-ID: <w@test>\n\nTôi sẽ đến.";
}
