using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Account;

public sealed class PasswordTests
{
    private const string Address = "hong.van@test.vn";
    private const string Other = "mot cau khac han";

    [Fact]
    public async Task A_changed_password_keeps_this_session_and_ends_the_others()
    {
        await using var app = await WithUserAsync();
        var (here, elsewhere) = (app.Anonymous(), app.Anonymous());
        (await here.SignInAsync()).Dispose();
        (await elsewhere.SignInAsync()).Dispose();

        using var done = await here.SubmitAsync("/Account/Password", ("Input.Current", People.Password), ("Input.New", Other));
        using var stays = await here.GetAsync("/Account/Profile");
        using var ends = await elsewhere.GetAsync("/Account/Profile");

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, ends.StatusCode);
    }

    [Fact]
    public async Task The_present_password_must_be_right()
    {
        await using var app = await WithUserAsync();
        var browser = app.Anonymous();
        (await browser.SignInAsync()).Dispose();
        using var refused = await browser.SubmitAsync("/Account/Password", ("Input.Current", "khong dung dau"), ("Input.New", Other));

        Assert.Equal("Mật khẩu hiện tại chưa đúng.", (await refused.ReadPageAsync()).QuerySelector("[id='Input.Current-error']")!.TextContent);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_link_of_a_letter_once()
    {
        await using var app = await WithUserAsync();
        (await app.Anonymous().SubmitAsync("/Account/Forgot", ("Input.Email", Address))).Dispose();
        var link = await app.LastLinkAsync(Address);

        using var done = await app.Anonymous().SubmitAsync(link, ("Input.Password", Other));
        using var comesIn = await app.Anonymous().SignInAsync(password: Other);
        var again = await app.Anonymous().OpenAsync(link);

        Assert.Equal("/Account/SignIn", done.Headers.Location!.OriginalString);
        Assert.Equal("/", comesIn.Headers.Location!.OriginalString);
        Assert.Null(again.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_link_is_too_old_after_two_hours_and_useless_when_changed()
    {
        await using var app = await WithUserAsync();
        (await app.Anonymous().SubmitAsync("/Account/Forgot", ("Input.Email", Address))).Dispose();
        var link = await app.LastLinkAsync(Address);
        var cut = await app.Anonymous().OpenAsync(link[..^3]);
        app.Clock.Advance(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1));
        var late = await app.Anonymous().OpenAsync(link);

        Assert.Null(cut.QuerySelector("main form"));
        Assert.Null(late.QuerySelector("main form"));
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_letter()
    {
        await using var app = await WithUserAsync();
        var (known, unknown) = (app.Anonymous(), app.Anonymous());
        (await known.SubmitAsync("/Account/Forgot", ("Input.Email", Address))).Dispose();
        (await unknown.SubmitAsync("/Account/Forgot", ("Input.Email", "ai.do@test.vn"))).Dispose();

        Assert.Equal(await SaidAsync(known), await SaidAsync(unknown));
        Assert.Equal(Address, await app.InDatabaseAsync(db => db.Outbox.Select(message => message.To).SingleAsync()));
    }

    [Fact]
    public async Task Asking_twice_sends_one_letter()
    {
        await using var app = await WithUserAsync();
        for (var i = 0; i < 2; i++)
            (await app.Anonymous().SubmitAsync("/Account/Forgot", ("Input.Email", Address))).Dispose();

        Assert.Equal(1, await app.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_stranger_cannot_have_a_link_to_a_foreign_address_sent()
    {
        await using var app = await WithUserAsync();
        var stranger = app.Anonymous();
        stranger.Http.DefaultRequestHeaders.Host = "evil.example";
        (await stranger.SubmitAsync("/Account/Forgot", ("Input.Email", Address))).Dispose();

        Assert.False(await app.InDatabaseAsync(db => db.Outbox.AnyAsync()));
    }

    private static async Task<string> SaidAsync(RegistryClient client) => (await client.OpenAsync("/Account/Forgot")).QuerySelector(".notice.ok")!.TextContent;

    private static async Task<RegistryApp> WithUserAsync()
    {
        var app = new RegistryApp { RealSignIn = true };
        await app.UserAsync(await app.UnionAsync());
        return app;
    }
}
