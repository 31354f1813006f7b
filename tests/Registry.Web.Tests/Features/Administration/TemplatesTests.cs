using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class TemplatesTests
{
    [Fact]
    public async Task An_empty_registry_knows_tasks_for_every_form_and_what_is_removed_stays_removed()
    {
        await using var app = new RegistryApp { Settings = { ["Reference:Load"] = "true" } };
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        var forms = await app.InDatabaseAsync(db => db.TaskTemplates.Select(template => template.Form).Distinct().CountAsync());
        var page = await administrator.OpenAsync("/Administration/Templates?form=Ceremony");

        Assert.Equal(Enum.GetValues<CommemorationForm>().Length, forms);
        Assert.Equal("Xin chủ trương của cấp ủy, ủy ban", page.QuerySelector("tbody .title a")!.TextContent);
        Assert.Contains("trước 180 ngày", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_are_added_put_in_order_changed_and_removed()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        (await AddAsync(administrator, "Gửi giấy mời", 45)).Dispose();
        (await AddAsync(administrator, "Chốt địa điểm", 90)).Dispose();
        using var twice = await AddAsync(administrator, "Chốt địa điểm", 30);
        const string list = "/Administration/Templates?form=Talk";
        var page = await administrator.OpenAsync(list);
        var before = Titles(page);
        var down = page.QuerySelector("tbody tr button[formaction*=Down]")!.GetAttribute("formaction")!;
        (await administrator.SubmitAsync(page, down, "main form")).Dispose();
        var after = Titles(await administrator.OpenAsync(list));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Equal(["Chốt địa điểm", "Gửi giấy mời"], before);
        Assert.Equal(["Gửi giấy mời", "Chốt địa điểm"], after);
    }

    private static string[] Titles(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll("tbody .title a").Select(title => title.TextContent)];

    private static Task<HttpResponseMessage> AddAsync(RegistryClient administrator, string title, int days) =>
        administrator.SubmitAsync("/Administration/Templates/New?form=Talk", ("Input.Title", title), ("Input.Days", $"{days}"));
}
