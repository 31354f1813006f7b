using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

public sealed class RoundTests
{
    [Fact]
    public async Task From_two_days_a_round_is_proposed_the_head_of_the_office_before_the_office()
    {
        await using var world = await GreetingWorld.CreateAsync();

        var page = await world.Planner.OpenAsync(world.Picks);

        var ticked = page.QuerySelectorAll("input[name='Input.To']").Where(box => box.HasAttribute("checked")).Select(box => box.GetAttribute("value")).Order().ToList();
        Assert.Equal(new[] { $"{world.KhmerDay.Id}-2027/{world.Cambodia.Id}", $"{world.LaoDay.Id}-2027/{world.Laos.Id}/{world.Consul.Id}" }.Order(), ticked);
    }

    [Fact]
    public async Task Letters_are_written_in_each_language_with_their_ordinals_and_own_scripts()
    {
        await using var world = await GreetingWorld.CreateAsync();

        await world.RoundAsync();

        var letters = await world.LettersAsync();
        Assert.Equal(2, letters.Count);
        var lao = letters.Single(letter => letter.ContactId is not null);
        Assert.Equal(("both", LetterChannel.Email, "consul@laos.example", "ຄໍາພອນ ໄຊຍະວົງ"), (lao.Language, lao.Channel, lao.Email, lao.AddresseeOwn));
        Assert.StartsWith("Thưa Ngài Tổng Lãnh sự,\nNhân dịp kỷ niệm lần thứ 52 Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào (2/12/1975 – 2/12/2027)", lao.BodyVi, StringComparison.Ordinal);
        Assert.StartsWith("Your Excellency,\nOn the 52nd anniversary of the National Day of the Lao People’s Democratic Republic (2 December 1975 – 2 December 2027)", lao.BodyEn, StringComparison.Ordinal);
        Assert.Equal("Khamphone Xayavong, Tổng Lãnh sự nước CHDCND Lào", lao.Addressee);
        Assert.All(letters, letter => Assert.Equal(CommemorationForm.Letter, letter.Commemoration!.Form));
    }

    [Fact]
    public async Task A_round_goes_to_the_leader_and_comes_back_approved_as_one()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync();

        await world.ApproveAsync(round);

        Assert.Equal(("Hồng Vân", "Thanh Mai"), ((await world.KeptAsync()).SubmittedByName, (await world.KeptAsync()).ApprovedByName));
        Assert.All(await world.LettersAsync(), letter => Assert.Equal((LetterStatus.Approved, CommemorationStatus.Approved), (letter.Status, letter.Commemoration!.Status)));
    }

    [Fact]
    public async Task A_leader_returns_a_round_with_a_reason_and_only_a_leader_approves()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync();
        using var submitted = await GreetingWorld.PressAsync(world.Planner, round, "Submit");
        Assert.Null((await world.Planner.OpenAsync(round)).QuerySelector("form[action*=Approve]"));

        using var silent = await GreetingWorld.PressAsync(world.Leader, round, "Return", ("Reason", " "));
        using var said = await GreetingWorld.PressAsync(world.Leader, round, "Return", ("Reason", "Đổi chức danh"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Found), (silent.StatusCode, said.StatusCode));
        Assert.Contains("Đổi chức danh", (await world.Planner.OpenAsync(round)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(RoundStatus.Draft, (await world.KeptAsync()).Status);
    }

    [Fact]
    public async Task Sending_the_form_twice_makes_one_round()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var page = await world.Planner.OpenAsync(world.Picks);

        using var first = await world.Planner.SubmitAsync(page, world.Picks, "main form[method=post]");
        using var second = await world.Planner.SubmitAsync(page, world.Picks, "main form[method=post]");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(2, (await world.LettersAsync()).Count);
    }

    [Fact]
    public async Task The_same_greeting_to_the_same_addressee_is_refused_until_it_is_wanted()
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.RoundAsync();
        var again = await world.Planner.OpenAsync(world.Picks);
        Assert.DoesNotContain(again.QuerySelectorAll("input[name='Input.To']"), box => box.HasAttribute("checked"));
        (string, string)[] typed = [("Input.To", $"{world.KhmerDay.Id}-2027/{world.Cambodia.Id}")];

        using var refused = await world.Planner.SubmitAsync(world.Picks, typed);
        using var wanted = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(world.Picks), world.Picks, "main form[method=post]", [.. typed, ("Input.Again", "true")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("có lời chúc này rồi", (await refused.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, wanted.StatusCode);
        var repeated = Assert.Single(await world.LettersAsync(), letter => letter.Repeat > 0);
        Assert.Equal((1, "Hồng Vân"), (repeated.Repeat, repeated.RepeatConfirmedBy));
    }

    [Fact]
    public async Task Ticked_letters_are_changed_together_and_their_words_follow_the_language()
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.App.AddAsync(new GreetingText(null, null, null, "ru", "Поздравление", "Кому:", null, "К {ordinal} праздника примите поздравления."));
        var round = await world.RoundAsync();
        var letters = await world.LettersAsync();

        using var changed = await world.ChangeAsync(round, "Change", letters.Select(letter => letter.Id), ("Change.Language", "vi+ru"), ("Change.Signer", "Võ Thành Lâm"), ("Change.Channel", "Post"), ("Change.DatedOn", "25/11/2027"));
        using var removed = await world.ChangeAsync(round, "Remove", [letters[0].Id]);

        var left = Assert.Single(await world.LettersAsync());
        Assert.Equal(("both", "ru", "Võ Thành Lâm", LetterChannel.Post, new DateOnly(2027, 11, 25)), (left.Language, left.ForeignLanguage, left.Signer, left.Channel, left.DatedOn));
        Assert.Contains("-летию", left.BodyEn, StringComparison.Ordinal);
        Assert.Equal("Поздравление", left.HeadingEn);
    }

    [Fact]
    public async Task An_unfilled_place_and_an_unverified_date_are_named_before_a_leader_sees_the_round()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync();
        await world.App.InDatabaseAsync(db => db.Letters.Where(letter => letter.ContactId != null).ExecuteUpdateAsync(letter => letter.SetProperty(l => l.BodyVi, "Kính gửi {tên ngài}")));

        using var unfilled = await GreetingWorld.PressAsync(world.Planner, round, "Submit");
        await world.App.InDatabaseAsync(db => db.Letters.ExecuteUpdateAsync(letter => letter.SetProperty(l => l.BodyVi, "Kính gửi")));
        await world.App.InDatabaseAsync(db => db.Anniversaries.Where(day => day.Id == world.KhmerDay.Id).ExecuteUpdateAsync(day => day.SetProperty(d => d.IsUncertain, true)));
        using var unverified = await GreetingWorld.PressAsync(world.Planner, round, "Submit");

        Assert.Contains("tên ngài", (await unfilled.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quốc khánh Vương quốc Campuchia", (await unverified.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(RoundStatus.Draft, (await world.KeptAsync()).Status);
    }

    [Fact]
    public async Task A_partner_removed_while_the_form_is_open_is_left_out_and_said()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var page = await world.Planner.OpenAsync(world.Picks);
        await world.App.InDatabaseAsync(db => db.Partners.Where(partner => partner.Id == world.Cambodia.Id).ExecuteDeleteAsync());

        using var made = await world.Planner.SubmitAsync(page, world.Picks, "main form[method=post]");

        Assert.Equal(world.Laos.Id, Assert.Single(await world.LettersAsync()).PartnerId);
        Assert.Contains("Bỏ 1 nơi nhận", (await world.Planner.OpenAsync(made.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_years_list_is_proposed_again_and_who_is_missing_is_counted()
    {
        await using var world = await GreetingWorld.CreateAsync();
        await world.App.InDatabaseAsync(async db =>
        {
            var union = await db.Associations.FindAsync(world.Union.Id);
            var day = await db.Anniversaries.FindAsync(world.LaoDay.Id);
            var before = new Commemoration(union!, day!.OccurrenceIn(2026)!, CommemorationForm.Letter, "Thư 2026", null, world.App.Clock.GetUtcNow(), "1", "Hồng Vân");
            var letter = new Letter(before, world.Cambodia.Id, world.Cambodia.NameVi, "vi");
            letter.Write("Lời chúc.", null, null);
            letter.SignBy("Phượng Vỹ", null, null);
            letter.GoBy(LetterChannel.Hand, null, "Số 41 Phùng Khắc Khoan");
            letter.Approve("Thanh Mai", world.App.Clock.GetUtcNow());
            letter.Send("Hồng Vân", world.App.Clock.GetUtcNow());
            db.Add(letter);
            await db.SaveChangesAsync();
        });

        Assert.Contains("1 nơi đã chúc năm 2026, chưa chúc năm 2027", (await world.Planner.OpenAsync("/Greetings")).QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        await world.RoundAsync();

        var again = Assert.Single(await world.LettersAsync(), letter => letter.PartnerId == world.Cambodia.Id && letter.Commemoration is { Year: 2027 } plan && plan.AnniversaryId == world.LaoDay.Id);
        Assert.Equal(("vi", LetterChannel.Hand, "Số 41 Phùng Khắc Khoan"), (again.Language, again.Channel, again.PostalAddress));
        Assert.Contains("0 nơi đã chúc", (await world.Planner.OpenAsync("/Greetings")).QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_another_union_is_not_found()
    {
        await using var world = await GreetingWorld.CreateAsync();
        var round = await world.RoundAsync();
        var stranger = await world.App.SignedInAsync(Role.Planner, await world.App.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));

        foreach (var address in new[] { round, round + "/Sending", round + "/Printing" })
        {
            using var response = await stranger.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, address);
        }

        Assert.Empty((await stranger.OpenAsync(world.Picks)).QuerySelectorAll("input[name='Input.To']"));
    }
}
