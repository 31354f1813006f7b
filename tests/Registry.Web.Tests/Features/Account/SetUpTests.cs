using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Access;
using Registry.Web.Security.SignIn;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Account;

public sealed class SetUpTests
{
    private static readonly (string, string)[] Typed =
    [
        ("Input.UnionName", "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai"),
        ("Input.DisplayName", "Trần Đình Khải"),
        ("Input.Email", "khai@dongnai.test"),
        ("Input.Password", "mot cau de nho"),
    ];

    [Fact]
    public async Task An_empty_registry_leads_to_its_set_up()
    {
        await using var app = new RegistryApp { RealSignIn = true };
        using var first = await app.Anonymous().GetAsync("/Account/Profile");
        using var second = await app.Anonymous().GetAsync(first.Headers.Location!.PathAndQuery);

        Assert.Equal("/Account/SignIn", first.Headers.Location.AbsolutePath);
        Assert.Equal("/SetUp", second.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_code_of_the_console_makes_the_first_administrator_who_is_then_signed_in()
    {
        await using var app = new RegistryApp { RealSignIn = true };
        var browser = app.Anonymous();
        using var done = await browser.SubmitAsync("/SetUp", [("Input.Code", Code(app).ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)), .. Typed]);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var grant = await app.InDatabaseAsync(db => db.Grants.Include(g => g.User).Include(g => g.Association).SingleAsync());
        Assert.Equal((Role.Administrator, "Trần Đình Khải", "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai"), (grant.Role, grant.User!.DisplayName, grant.Association!.Name));
        var profile = await browser.OpenAsync("/Account/Profile");
        Assert.Contains("khai@dongnai.test", profile.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_makes_nobody()
    {
        await using var app = new RegistryApp();
        using var refused = await app.Anonymous().SubmitAsync("/SetUp", [("Input.Code", "2345-6789-ABCD-EFGH"), .. Typed]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync()));
        Assert.False(await app.InDatabaseAsync(db => db.Associations.AnyAsync()));
    }

    [Fact]
    public async Task A_password_that_is_too_short_saves_nothing_and_the_code_stays_good()
    {
        await using var app = new RegistryApp();
        var browser = app.Anonymous();
        using var refused = await browser.SubmitAsync("/SetUp", [("Input.Code", Code(app)), .. Typed[..3], ("Input.Password", "ngan")]);
        var page = await refused.ReadPageAsync();
        using var done = await browser.SubmitAsync("/SetUp", [("Input.Code", Code(app)), .. Typed]);

        Assert.Contains("ít nhất 10 ký tự", page.QuerySelector("[id='Input.Password-error']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Associations.CountAsync()));
    }

    [Fact]
    public async Task Once_somebody_can_sign_in_there_is_no_set_up_any_more()
    {
        await using var app = new RegistryApp();
        await app.UserAsync(await app.UnionAsync());
        using var get = await app.Anonymous().GetAsync("/SetUp");

        Assert.Equal(HttpStatusCode.NotFound, get.StatusCode);
    }

    [Fact]
    public void A_code_is_good_once_and_new_at_each_start()
    {
        var code = new SetUpCode();

        Assert.True(code.TryTake(code.Text));
        Assert.False(code.TryTake(code.Text));
        Assert.NotEqual(code.Text, new SetUpCode().Text);
    }

    private static string Code(RegistryApp app) => app.Services.GetRequiredService<SetUpCode>().Text;
}
