using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class SetAsideTests
{
    [Fact]
    public async Task Days_ticked_in_the_year_are_set_aside_with_a_reason_once_and_opened_again()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var day = SampleDays.Relations();
        await app.AddAsync(day);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var asked = await planner.SubmitAsync(await planner.OpenAsync("/Anniversaries?year=2027"), "/Anniversaries/SetAside", "main form[method=post]", ("pick", $"{day.Id}-2027"));
        var address = asked.Headers.Location!.OriginalString;
        var form = await planner.OpenAsync(address);

        await planner.SubmitAsync(form, "/Anniversaries/SetAside?handler=Save", "main form", ("Input.Reason", "Trung ương tổ chức"));
        await planner.SubmitAsync(form, "/Anniversaries/SetAside?handler=Save", "main form", ("Input.Reason", "Trung ương tổ chức"));

        var kept = await app.InDatabaseAsync(db => db.SetAsides.SingleAsync());
        Assert.Equal(("Trung ương tổ chức", union.Id, 2027), (kept.Reason, kept.OwnerId, kept.Year));
        Assert.Contains("Không tổ chức", (await planner.OpenAsync("/Anniversaries?year=2027")).QuerySelector("tr[id^=d-]")!.TextContent, StringComparison.Ordinal);

        await planner.SubmitAsync(await planner.OpenAsync(address), "/Anniversaries/SetAside?handler=Reopen", "main form");
        Assert.Equal(0, await app.InDatabaseAsync(db => db.SetAsides.CountAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?pick=x")]
    [InlineData("?pick=999999-2027")]
    [InlineData("?pick=1-99999999999")]
    public async Task Nothing_chosen_leads_back_to_the_year(string query)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await planner.GetAsync("/Anniversaries/SetAside" + query)).StatusCode);
    }
}
