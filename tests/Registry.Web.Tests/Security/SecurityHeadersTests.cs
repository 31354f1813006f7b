using System.Net;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/Account/SignIn")]
    [InlineData("/calendar")]
    [InlineData("/nothing/here")]
    [InlineData("/css/tokens.css")]
    public async Task Every_answer_lets_a_browser_run_our_own_files_only(string address)
    {
        await using var app = new RegistryApp();
        await app.UnionAsync();

        var headers = (await app.Anonymous().GetAsync(address)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task No_page_of_a_planner_carries_a_style_or_a_script_of_its_own()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        foreach (var address in new[] { "/Anniversaries", "/Anniversaries/TenYears", "/Anniversaries/New" })
        {
            var page = await planner.OpenAsync(address);
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onsubmit], [onchange]"));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_the_readers_language_with_the_way_back()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        var response = await planner.GetAsync("/Anniversaries/999999");

        var page = await response.ReadPageAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Không có gì ở địa chỉ này", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/", page.QuerySelector("main .button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_form_without_its_antiforgery_token_is_refused()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Input.NameVi", "Ngày")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await planner.Http.PostAsync(new Uri("/Anniversaries/New", UriKind.Relative), content)).StatusCode);
    }
}
