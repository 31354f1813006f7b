using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;

namespace Registry.Web.Tests.Features.Commemorations;

public sealed class NewTests
{
    [Fact]
    public async Task Days_ticked_become_commemorations_in_the_form_that_is_advised_with_their_tasks()
    {
        await using var world = await PlanWorld.CreateAsync();
        var address = $"/Commemorations/New?pick={world.Cambodia.Id}-2027&pick={world.France.Id}-2027";
        var page = await world.Planner.OpenAsync(address);
        Assert.Contains("Kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 việc theo mẫu", page.Body.TextContent, StringComparison.Ordinal);

        using var made = await world.Planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        var kept = await world.App.InDatabaseAsync(db => db.Commemorations.Include(one => one.Tasks).OrderBy(one => one.Date).ToListAsync());
        Assert.Equal([CommemorationForm.Letter, CommemorationForm.Ceremony], kept.Select(one => one.Form));
        Assert.Equal("60th anniversary: Establishment of diplomatic relations between Viet Nam and Cambodia", kept[1].TitleEn);
        Assert.Equal([new(2026, 12, 25), new(2027, 4, 23), new DateOnly(2027, 7, 9)], kept[1].Tasks.Select(task => task.DueOn).Order());
        Assert.All(kept[1].Tasks, task => Assert.Equal(world.Planner.UserId, task.OwnerUserId));
    }

    [Fact]
    public async Task Sending_the_form_twice_makes_one_and_lands_on_it()
    {
        await using var world = await PlanWorld.CreateAsync();
        var address = $"/Commemorations/New?pick={world.Cambodia.Id}-2027";
        var page = await world.Planner.OpenAsync(address);

        using var first = await world.Planner.SubmitAsync(page, address, "main form[method=post]");
        using var second = await world.Planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.Commemorations.CountAsync()));
    }

    [Fact]
    public async Task Another_form_of_the_same_day_is_another_commemoration()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.CeremonyAsync();

        using var letter = await world.Planner.SubmitAsync($"/Commemorations/New?pick={world.Cambodia.Id}-2027&form=Letter");

        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.Commemorations.CountAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?pick=")]
    [InlineData("?pick=99999-2027")]
    [InlineData("?pick=a-b&pick=%00")]
    [InlineData("?pick=1-99999999999")]
    public async Task Picks_that_are_no_days_say_where_to_choose_some(string query)
    {
        await using var world = await PlanWorld.CreateAsync();

        var page = await world.Planner.OpenAsync("/Commemorations/New" + query);

        Assert.Equal("Chưa chọn ngày nào", page.QuerySelector(".empty h2")!.TextContent);
    }

    [Fact]
    public async Task A_warning_stands_beside_a_day_on_a_weekend_or_passed()
    {
        await using var world = await PlanWorld.CreateAsync();

        var page = await world.Planner.OpenAsync($"/Commemorations/New?pick={world.Cambodia.Id}-2028&pick={world.France.Id}-2026");

        Assert.Contains("Thứ Bảy", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã qua 337 ngày", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_plan_finds_nothing_and_nobody_plans_for_another_union()
    {
        await using var world = await PlanWorld.CreateAsync();
        var viewer = await world.AsAsync(Role.Viewer);
        var outsider = await world.OutsiderAsync();
        var address = $"/Commemorations/New?pick={world.Cambodia.Id}-2027";

        using var refused = await viewer.GetAsync(address);
        using var foreign = await outsider.SubmitAsync(address, ("Input.OwnerId", $"{world.Union.Id}"));

        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.Commemorations.CountAsync()));
    }
}
