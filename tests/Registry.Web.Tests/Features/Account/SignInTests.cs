using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Account;

public sealed class SignInTests
{
    [Fact]
    public async Task Who_knows_the_password_comes_in_and_it_is_noted_when()
    {
        await using var app = await WithUserAsync();
        var browser = app.Anonymous();
        using var done = await browser.SignInAsync();
        var profile = await browser.OpenAsync("/Account/Profile");

        Assert.Equal("/", done.Headers.Location!.OriginalString);
        Assert.Contains("Hồng Vân", profile.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(app.Clock.GetUtcNow(), await app.InDatabaseAsync(db => db.Users.Select(user => user.LastSignedInAt).SingleAsync()));
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        await using var app = await WithUserAsync();
        using var unknown = await app.Anonymous().SignInAsync("ai.do@test.vn", "khong dung dau");
        using var wrong = await app.Anonymous().SignInAsync(password: "khong dung dau");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Equal(await NoticeAsync(unknown), await NoticeAsync(wrong));
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_rests()
    {
        await using var app = await WithUserAsync();
        for (var i = 0; i < 5; i++)
            (await app.Anonymous().SignInAsync(password: "khong dung dau")).Dispose();

        using var right = await app.Anonymous().SignInAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
    }

    [Theory]
    [InlineData("/Account/Profile", "/Account/Profile")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    public async Task Only_an_address_of_ours_is_returned_to(string asked, string given)
    {
        await using var app = await WithUserAsync();
        using var done = await app.Anonymous().SubmitAsync(
            $"/Account/SignIn?ReturnUrl={Uri.EscapeDataString(asked)}", ("Input.Email", "hong.van@test.vn"), ("Input.Password", People.Password));

        Assert.Equal(given, done.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone()
    {
        await using var app = await WithUserAsync();
        using var done = await app.Anonymous().SignInAsync();
        var cookie = done.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("registry=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        await using var app = await WithUserAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Input.Email", "hong.van@test.vn"), KeyValuePair.Create("Input.Password", People.Password)]);
        using var refused = await app.Anonymous().Http.PostAsync(new Uri("/Account/SignIn", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Trang này mở quá lâu", (await refused.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_place_are_put_off()
    {
        await using var app = new RegistryApp { RealSignIn = true, Settings = { ["SignIn:AttemptsPerMinute"] = "2" } };
        await app.UserAsync(await app.UnionAsync());
        for (var i = 0; i < 2; i++)
            (await app.Anonymous().SignInAsync("ai.do@test.vn")).Dispose();

        using var third = await app.Anonymous().SignInAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal("60", third.Headers.RetryAfter!.ToString());
        Assert.Contains("Đợi một phút", (await third.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deactivated_user_is_out_with_the_next_request()
    {
        await using var app = await WithUserAsync();
        var browser = app.Anonymous();
        (await browser.SignInAsync()).Dispose();
        await app.InDatabaseAsync(async db =>
        {
            (await db.Users.SingleAsync()).IsActive = false;
            await db.SaveChangesAsync();
        });

        using var next = await browser.GetAsync("/Account/Profile");
        using var again = await app.Anonymous().SignInAsync();

        Assert.Equal("/Account/SignIn", next.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var app = await WithUserAsync();
        var browser = app.Anonymous();
        (await browser.SignInAsync()).Dispose();
        var page = await browser.OpenAsync("/Account/Profile");
        (await browser.SubmitAsync(page, "/Account/Profile", ".who form")).Dispose();

        using var next = await browser.GetAsync("/Account/Profile");

        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
    }

    private static async Task<string> NoticeAsync(HttpResponseMessage response) => (await response.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent;

    private static async Task<RegistryApp> WithUserAsync()
    {
        var app = new RegistryApp { RealSignIn = true };
        await app.UserAsync(await app.UnionAsync(), Role.Planner);
        return app;
    }
}
