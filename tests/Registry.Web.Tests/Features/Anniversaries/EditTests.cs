using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class EditTests
{
    [Fact]
    public async Task A_date_that_moves_has_to_be_verified_again()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var day = SampleDays.Relations();
        day.Verify("x", "Trần Đình Khải", "Công báo", SampleDays.Entered);
        await app.AddAsync(day);

        await planner.SubmitAsync($"/Anniversaries/{day.Id}/Edit", ("Input.Base", "25/6/1967"));

        var kept = await app.InDatabaseAsync(db => db.Anniversaries.SingleAsync());
        Assert.Equal("25/06/1967", kept.Base.ToString());
        Assert.Null(kept.VerifiedAt);
    }

    [Fact]
    public async Task The_second_of_two_who_edit_sees_both_values_and_then_decides()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var day = SampleDays.Relations();
        await app.AddAsync(day);
        var (address, van, nguyet) = ($"/Anniversaries/{day.Id}/Edit", await app.SignedInAsync(Role.Planner, union), await app.SignedInAsync(Role.Planner, union, "Minh Nguyệt"));
        var mine = await van.OpenAsync(address);
        await nguyet.SubmitAsync(address, ("Input.Note", "Ghi chú của bà Nguyệt"));

        var refused = await van.SubmitAsync(mine, address, "main form", ("Input.Note", "Ghi chú của tôi"));
        var page = await refused.ReadPageAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(["Ghi chú của tôi", "Ghi chú của bà Nguyệt"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        Assert.Equal("Ghi chú của bà Nguyệt", await app.InDatabaseAsync(db => db.Anniversaries.Select(one => one.Note).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await van.SubmitAsync(page, address, "main form")).StatusCode);
        Assert.Equal("Ghi chú của tôi", await app.InDatabaseAsync(db => db.Anniversaries.Select(one => one.Note).SingleAsync()));
    }

    [Fact]
    public async Task A_day_of_another_union_cannot_be_changed()
    {
        await using var app = new RegistryApp();
        var other = await app.UnionAsync("Liên hiệp tỉnh khác");
        var day = SampleDays.Relations(associationId: other.Id);
        await app.AddAsync(day);
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Anniversaries/{day.Id}/Edit")).StatusCode);
    }

    [Fact]
    public async Task Who_plans_for_one_association_and_reads_another_edits_only_the_first()
    {
        await using var app = new RegistryApp();
        var (mine, read) = (await app.UnionAsync(), await app.UnionAsync("Liên hiệp tỉnh khác"));
        var (own, others) = (SampleDays.Relations(associationId: mine.Id), SampleDays.Relations("Ngày của nơi khác", associationId: read.Id));
        await app.AddAsync(own, others);
        var planner = await app.SignedInAsync(Role.Planner, mine);
        await app.AddAsync(new Registry.Data.Accounts.Grant { UserId = planner.UserId, AssociationId = read.Id, Role = Role.Viewer });

        Assert.Equal(HttpStatusCode.OK, (await planner.GetAsync($"/Anniversaries/{own.Id}/Edit")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await planner.GetAsync($"/Anniversaries/{others.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Anniversaries/{others.Id}/Edit")).StatusCode);
    }
}
