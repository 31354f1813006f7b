using Microsoft.Playwright;
using Registry.Web.Tests.Support;

namespace Registry.EndToEnd.Tests.Support;

/// <summary>A person at a real browser in front of the demonstration, in a window of their own.</summary>
public sealed class BrowserWalk : IAsyncDisposable
{
    private const string Password = "mua-thu-2027-vui";

    private readonly RegistryApp app;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private BrowserWalk(RegistryApp app, IPlaywright playwright, IBrowser browser, IPage page, string address)
    {
        this.app = app;
        this.playwright = playwright;
        this.browser = browser;
        Page = page;
        Address = address;
    }

    public IPage Page { get; }

    public string Address { get; }

    public RegistryApp App => app;

    /// <param name="on">The day on which the demonstration begins; none: that of all tests.</param>
    /// <param name="settings">More settings, before it starts.</param>
    public static async Task<BrowserWalk> BeginAsync(int width = 1280, bool dark = false, string language = "vi-VN", DateOnly? on = null, Action<RegistryApp>? settings = null)
    {
        var app = new RegistryApp { RealSignIn = true };
        if (on is { } day)
            app.Clock.Set(day, new(8, 0));
        app.Settings["Demo:Enabled"] = "true";
        app.Settings["Demo:Password"] = Password;
        app.Settings["Reference:Load"] = "true";
        settings?.Invoke(app);
        app.UseKestrel(0);
        app.StartServer();
        var address = app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("REGISTRY_BROWSER") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var context = await browser.NewContextAsync(new()
        {
            Locale = language,
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new() { Width = width, Height = 1000 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        return new(app, playwright, browser, await context.NewPageAsync(), address);
    }

    public Task OpenAsync(string path) => Page.GotoAsync(Address + path);

    /// <summary>Signs in as one of the demonstration's people, by name before the @.</summary>
    public async Task SignInAsync(string who)
    {
        await OpenAsync("/Account/SignIn");
        await Page.Locator("input[type=email]").FillAsync($"{who}@demo.test");
        await Page.Locator("input[type=password]").FillAsync(Password);
        await Page.Locator("main form button").First.ClickAsync();
        await Page.WaitForURLAsync(address => !address.Contains("/Account/SignIn", StringComparison.Ordinal));
    }

    /// <summary>Leaves whoever was signed in and comes back as somebody else.</summary>
    public async Task SignInAfreshAsync(string who)
    {
        await Page.Context.ClearCookiesAsync();
        await SignInAsync(who);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
    }
}
