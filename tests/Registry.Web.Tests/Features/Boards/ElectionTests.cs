using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Boards;

public sealed class ElectionTests
{
    [Fact]
    public async Task A_member_is_found_without_accents_and_given_the_seat_and_a_second_click_changes_nothing()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, hung) = (await world.ChairAsync(), await world.MemberAsync("Phạm Quốc Hưng"));
        await world.MemberAsync("Lê Minh Nguyệt");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var address = $"{world.Address}/Election?seat={chair.Id}&q=hung pham";

        var page = await secretary.OpenAsync(address);
        Assert.Equal(["Phạm Quốc Hưng"], page.QuerySelectorAll("input[type=radio]").Select(radio => radio.ParentElement!.QuerySelector("span")!.FirstChild!.TextContent));
        (string, string)[] typed = [("Input.PersonId", $"{hung.Id}"), ("Input.From", "20/9/2022"), ("Input.Paper", "Nghị quyết 01/NQ-ĐH")];
        var first = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);
        var second = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var held = Assert.Single(await world.HoldingsAsync(chair));
        Assert.Equal((hung.Id, BoardWorld.Congress, "Nghị quyết 01/NQ-ĐH"), (held.PersonId, held.From, held.Paper));
    }

    [Fact]
    public async Task Somebody_new_becomes_a_member_once_and_a_namesake_is_asked_about()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var deputies = await world.SeatAsync("Phó Chủ tịch", 2);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var address = $"{world.Address}/Election?seat={deputies.Id}";
        (string, string)[] typed = [("Input.NewName", "Võ Tấn Đạt"), ("Input.NewWorkplace", "Sở Du lịch"), ("Input.From", "20/9/2022")];

        var page = await secretary.OpenAsync(address);
        await secretary.SubmitAsync(page, address, "main form[method=post]", typed);
        var again = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);
        var namesake = await secretary.SubmitAsync(address, ("Input.NewName", "võ tấn đạt"), ("Input.From", "1/1/2024"));
        var other = await secretary.SubmitAsync(address, ("Input.NewName", "Võ Tấn Đạt"), ("Input.From", "1/1/2024"), ("Input.IsAnother", "true"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (again.StatusCode, namesake.StatusCode, other.StatusCode));
        Assert.StartsWith("Đã có người mang tên này", (await namesake.ReadPageAsync()).QuerySelector("[id='Input.NewName-error']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await world.HoldingsAsync(deputies)).Count);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Memberships.CountAsync(row => row.AssociationId == world.Japan.Id && row.Class == MembershipClass.Official)));
    }

    [Fact]
    public async Task A_full_seat_refuses_in_words_and_keeps_what_was_typed()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var chair = await world.ChairAsync();
        await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var nguyet = await world.MemberAsync("Lê Minh Nguyệt");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        var refused = await secretary.SubmitAsync($"{world.Address}/Election?seat={chair.Id}", ("Input.PersonId", $"{nguyet.Id}"), ("Input.From", "1/1/2024"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.ReadPageAsync();
        Assert.Contains("Chức danh này chỉ có 1 chỗ", page.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1/1/2024", page.QuerySelector("#Input_From")!.GetAttribute("value"));
        Assert.Single(await world.HoldingsAsync(chair));
    }

    [Fact]
    public async Task Of_two_who_fill_the_last_place_at_once_the_second_is_told()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var chair = await world.ChairAsync();
        var (hung, nguyet) = (await world.MemberAsync("Phạm Quốc Hưng"), await world.MemberAsync("Lê Minh Nguyệt"));
        var (one, other) = (await app.SignedInAsync(Role.Secretary, world.Japan), await app.SignedInAsync(Role.Planner, world.Union));
        var address = $"{world.Address}/Election?seat={chair.Id}";
        var (mine, theirs) = (await one.OpenAsync(address), await other.OpenAsync(address));

        await other.SubmitAsync(theirs, address, "main form[method=post]", ("Input.PersonId", $"{hung.Id}"), ("Input.From", "20/9/2022"));
        var late = await one.SubmitAsync(mine, address, "main form[method=post]", ("Input.PersonId", $"{nguyet.Id}"), ("Input.From", "20/9/2022"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var row = (await late.ReadPageAsync()).QuerySelector(".compare tbody tr")!;
        Assert.Equal(["Lê Minh Nguyệt", "Phạm Quốc Hưng"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(hung.Id, Assert.Single(await world.HoldingsAsync(chair)).PersonId);
    }

    [Fact]
    public async Task Two_clicks_at_the_same_moment_give_one_holder()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (deputies, hung) = (await world.SeatAsync("Phó Chủ tịch", 2), await world.MemberAsync("Phạm Quốc Hưng"));
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var address = $"{world.Address}/Election?seat={deputies.Id}";
        var page = await secretary.OpenAsync(address);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            secretary.SubmitAsync(page, address, "main form[method=post]", ("Input.PersonId", $"{hung.Id}"), ("Input.From", "20/9/2022"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await world.HoldingsAsync(deputies));
    }

    [Theory]
    [InlineData("", "20/9/2022", "Input.PersonId")]
    [InlineData("999999", "20/9/2022", "Input.PersonId")]
    [InlineData("1", "31/4/2022", "Input.From")]
    [InlineData("1", "", "Input.From")]
    public async Task Bad_input_is_named_where_it_is(string person, string from, string field)
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var chair = await world.ChairAsync();
        await world.MemberAsync("Phạm Quốc Hưng");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        var response = await secretary.SubmitAsync($"{world.Address}/Election?seat={chair.Id}", ("Input.PersonId", person), ("Input.From", from));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotNull((await response.ReadPageAsync()).QuerySelector($"[id='{field}-error']"));
    }

    [Fact]
    public async Task People_of_another_association_are_neither_found_nor_taken()
    {
        await using var app = new RegistryApp();
        var (ours, theirs) = (await BoardWorld.OfAsync(app), await BoardWorld.OfAsync(app));
        var chair = await ours.ChairAsync();
        var stranger = await theirs.MemberAsync("Trần Thị Kim Oanh");
        var secretary = await app.SignedInAsync(Role.Secretary, ours.Japan);
        var address = $"{ours.Address}/Election?seat={chair.Id}";

        Assert.Empty((await secretary.OpenAsync($"{address}&q=oanh")).QuerySelectorAll("input[type=radio]"));
        var forced = await secretary.SubmitAsync(address, ("Input.PersonId", $"{stranger.Id}"), ("Input.From", "20/9/2022"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"{ours.Address}/Election?seat={(await theirs.ChairAsync()).Id}")).StatusCode);
    }

    [Fact]
    public async Task Without_a_seat_the_page_asks_which_and_shows_what_is_empty()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        await world.SeatAsync("Phó Chủ tịch", 2, need: SeatNeed.Charter);
        var planner = await app.SignedInAsync(Role.Planner, world.Union);

        var page = await planner.OpenAsync($"{world.Address}/Election");

        Assert.Contains("2 trống", page.QuerySelector(".nearest li")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await planner.OpenAsync($"{world.Address}/Election?seat={(await world.ChairAsync()).Id}")).QuerySelector("#Input_NewName"));
    }
}
