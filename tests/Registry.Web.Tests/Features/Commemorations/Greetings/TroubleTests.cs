using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

/// <summary>What goes wrong on the way of greetings: each a clear answer, nothing lost, nothing sent twice.</summary>
[Collection(PrintingGroup.Name)]
public sealed class TroubleTests
{
    private const string Hidden = "\r\nBcc: x@evil.test";

    [PrintingFact]
    public async Task A_partner_that_goes_into_another_record_while_its_letters_leave_gets_its_letter_once()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var stays = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "TLSQ Campuchia tại TP HCM", "Consulate of Cambodia", "KH");
        var round = await world.RoundAsync(("Input.Channel", "Email"));
        await world.ApproveAsync(round);
        await world.App.AddAsync(stays);
        using var asked = await world.Planner.SubmitAsync(round + "/Sending");
        // as it is after a process died before the second letter, and before another one took the work up
        await world.App.InDatabaseAsync(async db =>
        {
            var last = await db.Letters.SingleAsync(letter => letter.PartnerId == world.Cambodia.Id);
            await db.Outbox.Where(mail => mail.Key == last.MailKey).ExecuteDeleteAsync();
            await db.Letters.Where(letter => letter.Id == last.Id).ExecuteUpdateAsync(letter => letter.SetProperty(l => l.Status, LetterStatus.Approved).SetProperty(l => l.SentAt, (DateTimeOffset?)null));
            await db.WorkItems.ExecuteUpdateAsync(item => item.SetProperty(i => i.State, WorkItemState.Running).SetProperty(i => i.ClaimedUntil, world.App.Clock.GetUtcNow().AddMinutes(-1)));
        });

        using var merged = await world.Planner.SubmitAsync($"/Partners/{stays.Id}/Merger?other={world.Cambodia.Id}");
        await world.WorkAsync();
        await world.WorkAsync();

        var letters = await world.LettersAsync();
        Assert.All(letters, letter => Assert.Equal(LetterStatus.Sent, letter.Status));
        Assert.Contains(letters, letter => letter.PartnerId == stays.Id);
        Assert.Equal(["consul@laos.example", "protocol@consulate-kh.example"], await world.App.InDatabaseAsync(db => db.Outbox.Select(mail => mail.To).OrderBy(to => to).ToListAsync()));
    }

    [Fact]
    public async Task Somebody_to_whom_a_letter_is_written_cannot_be_taken_out_of_the_file()
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.RoundAsync();

        using var refused = await world.Planner.SubmitAsync($"/Partners/{world.Laos.Id}/Removal/contact/{world.Consul.Id}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("ghi ngày cuối thay vì bỏ", (await refused.ReadPageAsync()).Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.True(await world.App.InDatabaseAsync(db => db.Contacts.AnyAsync(one => one.Id == world.Consul.Id)));
    }

    [Fact]
    public async Task A_place_in_the_words_that_nothing_fills_is_named_with_its_letter_before_a_leader_sees_the_round()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync();
        var letter = (await world.LettersAsync()).Single(one => one.PartnerId == world.Laos.Id);
        using var typed = await world.Planner.SubmitAsync($"/Commemorations/{letter.CommemorationId}/Letters/{letter.Id}/Edit", ("Input.BodyVi", "Kính gửi {tên lạ}, chúc mừng."));

        using var refused = await GreetingWorld.PressAsync(world.Planner, round, "Submit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var said = (await refused.ReadPageAsync()).QuerySelector(".notice.bad, [role=alert]")!.TextContent;
        Assert.Contains("tên lạ", said, StringComparison.Ordinal);
        Assert.Contains("Khamphone Xayavong", said, StringComparison.Ordinal);
        Assert.Equal(Registry.Domain.Greetings.RoundStatus.Draft, (await world.KeptAsync()).Status);
    }

    [Theory]
    [InlineData("Input.Addressee", "Tổng Lãnh sự" + Hidden)]
    [InlineData("Input.AddresseeEn", "Consul General" + Hidden)]
    [InlineData("Input.Subject", "Chúc mừng" + Hidden)]
    [InlineData("Input.Signer", "Phượng Vỹ" + Hidden)]
    [InlineData("Input.Email", "consul@laos.example" + Hidden)]
    public async Task A_line_break_in_what_goes_into_a_header_is_refused_beside_its_field(string field, string value)
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.RoundAsync();
        var letter = (await world.LettersAsync())[0];

        using var refused = await world.Planner.SubmitAsync($"/Commemorations/{letter.CommemorationId}/Letters/{letter.Id}/Edit", (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty((await refused.ReadPageAsync()).QuerySelector($"[id='{field}-error']")!.TextContent);
        Assert.Equal(letter.Version, (await world.LettersAsync())[0].Version);
    }

    [Theory]
    [InlineData("Input.Name")]
    [InlineData("Input.NameOwn")]
    [InlineData("Input.OfficeTitleVi")]
    [InlineData("Input.FormOfAddressEn")]
    [InlineData("Input.Email")]
    public async Task Nor_does_one_come_in_with_the_name_of_somebody_at_a_partners(string field)
    {
        await using var world = await GreetingWorld.CreateAsync();

        using var refused = await world.Planner.SubmitAsync($"/Partners/{world.Laos.Id}/Contacts/{world.Consul.Id}", (field, "consul@laos.example" + Hidden));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty((await refused.ReadPageAsync()).QuerySelector($"[id='{field}-error']")!.TextContent);
    }
}
