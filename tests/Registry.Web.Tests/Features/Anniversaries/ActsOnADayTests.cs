using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class ActsOnADayTests
{
    [Fact]
    public async Task A_verified_day_says_who_verified_it_when_and_on_which_paper()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync(), "Hồng Vân");
        var day = SampleDays.Relations(uncertain: true);
        await app.AddAsync(day);

        await planner.SubmitAsync($"/Anniversaries/{day.Id}/Verification", ("Input.Paper", "Công văn 12/BNG-LPT"));

        var page = (await planner.OpenAsync($"/Anniversaries/{day.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Hồng Vân, 15/03/2027", page, StringComparison.Ordinal);
        Assert.Contains("Công văn 12/BNG-LPT", page, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Anniversaries.Select(one => one.IsVerified).SingleAsync()));
    }

    [Fact]
    public async Task A_day_that_somebody_changed_meanwhile_is_looked_at_again_before_it_is_verified()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = SampleDays.Relations(uncertain: true);
        await app.AddAsync(day);
        var address = $"/Anniversaries/{day.Id}/Verification";
        var seen = await planner.OpenAsync(address);
        await planner.SubmitAsync($"/Anniversaries/{day.Id}/Edit", ("Input.Base", "25/06/1967"));

        var response = await planner.SubmitAsync(seen, address, "main form", ("Input.Paper", "Công báo"));

        var page = await response.ReadPageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("25/06/1967", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Công báo", page.QuerySelector("[name='Input.Paper']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await planner.SubmitAsync(page, address, "main form")).StatusCode);
    }

    [Fact]
    public async Task An_announced_date_moves_the_day_in_its_year_only()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = SampleDays.Relations("Ngày sinh chính thức của Nhà vua Anh", rule: "nth-weekday: 2 saturday june");
        await app.AddAsync(day);
        var address = $"/Anniversaries/{day.Id}/Notice";

        await planner.SubmitAsync(address, ("Input.Year", "2027"), ("Input.Kind", "Notice"), ("Input.Date", "19/6/2027"), ("Input.Source", "Thông báo của Đại sứ quán"));

        var page = (await planner.OpenAsync($"/Anniversaries/{day.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("19/06/2027", page, StringComparison.Ordinal);
        Assert.Contains("10/06/2028", page, StringComparison.Ordinal);
        await planner.SubmitAsync(await planner.OpenAsync(address), address, "main li form");
        Assert.Contains("12/06/2027", (await planner.OpenAsync($"/Anniversaries/{day.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_of_quite_another_year_is_not_announced()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = SampleDays.Relations();
        await app.AddAsync(day);

        var response = await planner.SubmitAsync(
            $"/Anniversaries/{day.Id}/Notice", ("Input.Year", "2027"), ("Input.Date", "19/06/2031"), ("Input.Source", "Thông báo"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("2027", (await response.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_day_leaves_the_year_and_can_be_used_again()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = SampleDays.Relations();
        await app.AddAsync(day);
        var address = $"/Anniversaries/{day.Id}/Withdrawal";

        await planner.SubmitAsync(address);
        Assert.Empty((await planner.OpenAsync("/Anniversaries?year=2027")).QuerySelectorAll("tr[id^=d-]"));
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Anniversaries/{day.Id}/Edit")).StatusCode);

        await planner.SubmitAsync(await planner.OpenAsync(address), address + "?handler=Restore", "main form");
        Assert.Single((await planner.OpenAsync("/Anniversaries?year=2027")).QuerySelectorAll("tr[id^=d-]"));
        Assert.Null(await app.InDatabaseAsync(db => db.Anniversaries.Select(one => one.WithdrawnAt).SingleAsync()));
    }
}
