using Microsoft.EntityFrameworkCore;
using Registry.Domain.Subscriptions;
using Registry.EndToEnd.Tests.Support;
using Registry.Web.Security;

namespace Registry.EndToEnd.Tests.Axe;

/// <summary>No page that explains the calendar, and none of the main pages, holds what axe finds fault with.</summary>
public sealed class AxeWalks
{
    private static readonly string[] PublicPages =
    [
        "/subscribe?lang=vi", "/subscribe?lang=en", "/calendar?year=2027&lang=en", "/calendar?year=2027&view=months&lang=vi", "/calendar?year=1700", "/doctor?lang=en", "/Account/SignIn",
    ];

    private static readonly string[] PlannerPages =
    [
        "/", "/Anniversaries?year=2027", "/Anniversaries/TenYears", "/Commemorations", "/Associations", "/Partners", "/Calendar/Subscriptions", "/Calendar/Subscriptions/New",
    ];

    [AxeFact]
    public async Task Axe_finds_nothing_on_the_pages_for_partners()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await LookAtAsync(walk, [.. PublicPages, .. await OwnPagesAsync(walk)]);
    }

    [AxeFact]
    public async Task Axe_finds_nothing_in_the_dark_and_on_a_telephone()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, dark: true);
        await LookAtAsync(walk, [.. PublicPages.Take(4), .. await OwnPagesAsync(walk)]);
    }

    [AxeFact]
    public async Task Axe_finds_nothing_on_the_main_pages_of_a_planner()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await walk.SignInAsync("planner");
        var shared = await walk.App.InDatabaseAsync(db => db.FeedSubscriptions.Select(one => one.Id).FirstAsync());
        await LookAtAsync(walk, [.. PlannerPages, $"/Calendar/Subscriptions/Show/{shared}", $"/Calendar/Subscriptions/Edit/{shared}"]);
    }

    /// <summary>The page of a partner's calendar, and that of somebody's letters.</summary>
    private static async Task<string[]> OwnPagesAsync(BrowserWalk walk)
    {
        var (token, hash) = FeedToken.Create();
        var (secret, _) = FeedToken.Create();
        await walk.App.InDatabaseAsync(async db =>
        {
            var subscription = await db.FeedSubscriptions.Include(one => one.Owner).FirstAsync();
            subscription.Rotate(hash, walk.App.Clock.GetUtcNow());
            db.MailSubscriptions.Add(new MailSubscription(subscription.Owner!, subscription, "ban@laos.example", "en", secret, walk.App.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return [$"/subscribe/{token}?lang=en", $"/calendar/letters/{secret}?lang=vi", "/calendar/letters/nobody"];
    }

    private static async Task LookAtAsync(BrowserWalk walk, IEnumerable<string> paths)
    {
        var axe = await File.ReadAllTextAsync(AxeFactAttribute.Program);
        var found = new List<string>();
        foreach (var path in paths)
        {
            await walk.OpenAsync(path);
            await walk.Page.EvaluateAsync("() => { for (const part of document.querySelectorAll('details')) part.open = true; }");
            await walk.Page.EvaluateAsync(axe);
            found.AddRange((await walk.Page.EvaluateAsync<string[]>(WhatIsWrong)).Select(wrong => $"{path}: {wrong}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private const string WhatIsWrong =
        """
        async () => (await axe.run(document)).violations.map(found =>
          `${found.id} (${found.impact}): ` + found.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary.replace(/\s+/g, ' ').slice(0, 160)).join(' | '))
        """;
}
