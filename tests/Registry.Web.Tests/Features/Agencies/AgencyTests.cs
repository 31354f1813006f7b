using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Agencies;

public sealed class AgencyTests
{
    [Fact]
    public async Task An_agency_is_entered_and_found_by_its_abbreviation()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var answer = await planner.SubmitAsync(
            "/Agencies/New", ("Input.Name", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"), ("Input.Abbreviation", "UBMTTQVN"), ("Input.Kind", "FatherlandFront"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var found = await planner.OpenAsync("/Agencies?q=ubmttq");
        Assert.Equal("1 trong 1 cơ quan", found.QuerySelector(".count")!.TextContent);
        Assert.Contains("chỉ đề nghị hoặc phối hợp", (await planner.OpenAsync(answer.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_stands_already_is_refused_beside_its_field_and_a_second_click_makes_no_second_agency()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        await planner.SubmitAsync("/Agencies/New", ("Input.Name", "Sở Ngoại vụ"));

        var again = await planner.SubmitAsync("/Agencies/New", ("Input.Name", "Sở Ngoại vụ"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var page = await again.ReadPageAsync();
        Assert.Equal("Đã có cơ quan mang tên này.", page.QuerySelector("[id='Input.Name-error']")!.TextContent);
        Assert.Equal("Sở Ngoại vụ", page.QuerySelector("#Input_Name")!.GetAttribute("value"));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Agencies.CountAsync()));
    }

    [Theory]
    [InlineData("Input.ValidFrom", "31/02/2020", "Tháng 2 năm 2020 có 29 ngày. Sửa lại ngày.")]
    [InlineData("Input.Name", "", "Ô này cần được điền.")]
    [InlineData("Input.Name", "Sở\u0007Ngoại vụ", "Trong ô này có ký tự điều khiển. Hãy gõ lại bằng chữ thường.")]
    public async Task Bad_input_is_explained_beside_its_field(string field, string value, string message)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var answer = await planner.SubmitAsync("/Agencies/New", (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(message, (await answer.ReadPageAsync()).QuerySelector($"[id='{field}-error']")?.TextContent);
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_sees_both_values()
    {
        await using var app = new RegistryApp();
        var agency = new Agency("Sở Ngoại vụ", "SNgV", AgencyKind.State);
        await app.AddAsync(agency);
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        var address = $"/Agencies/{agency.Id}/Edit";
        var mine = await planner.OpenAsync(address);
        await planner.SubmitAsync(address, ("Input.Name", "Phòng Ngoại vụ"));

        var answer = await planner.SubmitAsync(mine, address, "main form", ("Input.Name", "Sở Ngoại vụ tỉnh"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains("Sở Ngoại vụ tỉnh", page.QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Phòng Ngoại vụ", page.QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        var saved = await planner.SubmitAsync(page, address, "main form");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Sở Ngoại vụ tỉnh", await app.InDatabaseAsync(db => db.Agencies.Select(one => one.Name).SingleAsync()));
    }

    [Fact]
    public async Task Someone_who_only_reads_sees_no_button_and_gets_no_form()
    {
        await using var app = new RegistryApp();
        var viewer = await app.SignedInAsync(Role.Viewer, await app.UnionAsync());

        Assert.Null((await viewer.OpenAsync("/Agencies")).QuerySelector("a[href='/Agencies/New']"));
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync("/Agencies/New")).StatusCode);
    }
}
