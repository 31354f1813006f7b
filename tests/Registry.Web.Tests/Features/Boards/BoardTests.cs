using System.Net;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Boards;

public sealed class BoardTests
{
    [Fact]
    public async Task The_board_of_any_day_shows_holders_and_empty_places()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, deputies) = (await world.ChairAsync(), await world.SeatAsync("Phó Chủ tịch"));
        await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var dat = await world.HolderAsync(deputies, "Võ Tấn Đạt");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        await secretary.SubmitAsync($"{world.Address}/Departure/{dat.Id}", ("Input.On", "1/1/2027"), ("Input.Reason", "Resigned"));

        var today = await secretary.OpenAsync(world.Address);
        var before = await secretary.OpenAsync($"{world.Address}?on=31/12/2026");
        var unread = await secretary.OpenAsync($"{world.Address}?on=31/02/2026");

        Assert.Equal(["Phạm Quốc Hưng", "Trống từ 01/01/2027"], today.QuerySelectorAll(".seats b").Select(name => name.TextContent.Trim()));
        Assert.Contains("Võ Tấn Đạt: theo nguyện vọng", today.QuerySelector(".seats .vacant")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(($"{world.Address}#board", $"{world.Address}?on=20/09/2022#board"), (today.QuerySelector("form.filters")!.GetAttribute("action"), today.QuerySelector(".chips a")!.GetAttribute("href")));
        Assert.Equal(["Phạm Quốc Hưng", "Võ Tấn Đạt"], before.QuerySelectorAll(".seats b").Select(name => name.TextContent.Trim()));
        Assert.Equal("Ban Chấp hành ngày 31/12/2026", before.QuerySelector("#board-h")!.TextContent);
        Assert.Empty(before.QuerySelectorAll(".seats .acts a"));
        Assert.Equal(("31/02/2026", "true"), (unread.QuerySelector("#board-on")!.GetAttribute("value"), unread.QuerySelector("#board-on")!.GetAttribute("aria-invalid")));
    }

    [Fact]
    public async Task Two_days_are_compared_and_their_order_does_not_matter()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, members) = (await world.ChairAsync(), await world.SeatAsync("Ủy viên", 3, BoardBody.Executive));
        await world.HolderAsync(chair, "Phạm Quốc Hưng");
        await world.HolderAsync(members, "Hồ Ngọc Ẩn", new(2025, 5, 1));
        var viewer = await app.SignedInAsync(Role.Viewer, world.Union);

        var page = await viewer.OpenAsync($"{world.Address}?on=15/03/2027&and=20/09/2022");

        Assert.Equal("Từ 20/09/2022 đến 15/03/2027", page.QuerySelector("#board-h")!.TextContent);
        Assert.Equal("1 người vào, 0 người thôi, 0 người đổi chức danh, 1 người giữ nguyên", page.QuerySelector(".count")!.TextContent);
        Assert.Equal("Hồ Ngọc Ẩn", page.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public async Task The_association_shows_its_board_and_what_is_wrong_with_it()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        await world.ChairAsync();
        await world.HolderAsync(await world.SeatAsync("Ủy viên", 1, BoardBody.Executive), "Hồ Ngọc Ẩn");
        var (secretary, viewer) = (await app.SignedInAsync(Role.Secretary, world.Japan), await app.SignedInAsync(Role.Viewer, world.Union));
        app.Clock.Set(new(2027, 9, 21), new(8, 0));

        var page = await secretary.OpenAsync($"/Associations/{world.Japan.Id}");

        var warnings = page.QuerySelectorAll("#board .notice.bad li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Equal(2, warnings.Count);
        Assert.StartsWith("Chủ tịch: chưa có ai.", warnings[0], StringComparison.Ordinal);
        Assert.StartsWith("Nhiệm kỳ đã hết ngày 20/09/2027: 1 người giữ chức tiếp", warnings[1], StringComparison.Ordinal);
        Assert.Contains("giữ chức tiếp đến đại hội sau", page.QuerySelector(".seats .mark.warn")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#board .notice a"));
        Assert.Null((await viewer.OpenAsync($"/Associations/{world.Japan.Id}")).QuerySelector("#board .notice a"));
    }

    [Fact]
    public async Task The_usual_seats_are_entered_at_a_click_and_only_once()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var empty = await secretary.OpenAsync($"{world.Address}/Seats");

        await secretary.SubmitAsync(empty, $"{world.Address}/Seats", "main form");
        await secretary.SubmitAsync(empty, $"{world.Address}/Seats", "main form");

        var rows = (await secretary.OpenAsync($"{world.Address}/Seats")).QuerySelectorAll("tbody tr th").Select(cell => cell.TextContent).ToList();
        Assert.Equal(8, rows.Count);
        Assert.Equal("Chủ tịch", rows[0]);
    }

    [Fact]
    public async Task A_seat_gets_more_places_from_a_day_on_and_a_second_of_the_title_is_refused()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var members = await world.SeatAsync("Ủy viên", 1, BoardBody.Executive);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        await secretary.SubmitAsync($"{world.Address}/Seats/{members.Id}", ("Input.Count", "3"), ("Input.From", "1/1/2027"));
        var taken = await secretary.SubmitAsync($"{world.Address}/Seats/New", ("Input.Body", "Executive"), ("Input.Title", "Ủy viên"));
        var wrong = await secretary.SubmitAsync($"{world.Address}/Seats/New", ("Input.Body", "Executive"), ("Input.Title", "Ủy viên trẻ"), ("Input.Count", "1000"));

        Assert.Single((await secretary.OpenAsync($"{world.Address}?on=31/12/2026")).QuerySelectorAll(".seats li"));
        Assert.Equal(3, (await secretary.OpenAsync(world.Address)).QuerySelectorAll(".seats li").Length);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (taken.StatusCode, wrong.StatusCode));
    }

    [Fact]
    public async Task Two_who_change_a_seat_at_once_are_told()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var members = await world.SeatAsync("Ủy viên", 1, BoardBody.Executive);
        var (one, other) = (await app.SignedInAsync(Role.Secretary, world.Japan), await app.SignedInAsync(Role.Planner, world.Union));
        var address = $"{world.Address}/Seats/{members.Id}";
        var mine = await one.OpenAsync(address);

        await other.SubmitAsync(address, ("Input.Title", "Ủy viên Ban Chấp hành"));
        var late = await one.SubmitAsync(mine, address, "main form[method=post]", ("Input.Title", "Thành viên"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Ủy viên Ban Chấp hành", (await late.ReadPageAsync()).QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_two_titles_is_one_person_on_the_page_and_on_the_paper()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, secretary) = (await world.ChairAsync(), await world.SeatAsync("Tổng Thư ký"));
        var hung = await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var keeper = await app.SignedInAsync(Role.Secretary, world.Japan);
        await keeper.SubmitAsync($"{world.Address}/Election?seat={secretary.Id}", ("Input.PersonId", $"{hung.PersonId}"), ("Input.From", "20/9/2022"));

        Assert.Contains("2 trên 2 chức danh có người · Ban Chấp hành 1 người", (await keeper.OpenAsync(world.Address)).QuerySelector(".section-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Danh sách gồm 01 người", (await keeper.OpenAsync($"{world.Address}/Paper")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_speak_English_too()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        await world.SeatAsync("Chủ tịch", need: SeatNeed.Signing);
        var planner = await app.SignedInAsync(Role.Planner, world.Union, language: "en");

        var page = await planner.OpenAsync($"{world.Address}?lang=en");

        Assert.Equal("Executive committee as of 15/03/2027", page.QuerySelector("#board-h")!.TextContent);
        Assert.Contains("Nobody can sign the association’s papers.", page.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }
}
