using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>What every page owes its reader, asked of a real browser.</summary>
public sealed class LayoutWalks
{
    private static readonly string[] PublicPages = ["/calendar?year=2027", "/calendar?year=2027&view=months&lang=en", "/subscribe?lang=vi", "/subscribe?lang=en", "/subscribe/nobody", "/doctor", "/Account/SignIn", "/nothing-here"];

    private static readonly string[] PlannerPages =
    [
        "/", "/Anniversaries?year=2027", "/Anniversaries/TenYears", "/Anniversaries/New", "/Commemorations", "/Associations", "/Partners", "/Agencies",
        "/Calendar/Subscriptions", "/Calendar/Subscriptions/New", "/Account/Profile", "/Programmes", "/Programmes/New", "/Programmes/StandingTasks",
        "/Programmes/1", "/Programmes/4?edit=66", "/Programmes/4/Days", "/Programmes/3/Quarters", "/Programmes/3/Leads", "/Programmes/3/Weekly", "/Programmes/3/Covers/Letter/Words", "/OutgoingPapers/1", "/Programmes/1/Renewal?year=2030",
    ];

    private static readonly string[] AdministratorPages =
    [
        "/", "/Administration/Users", "/Administration/Holidays", "/Administration/Templates", "/Administration/Reference", "/Administration/Jobs",
        "/Administration/Outbox", "/Administration/Journal",
    ];

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways_or_breaks_its_own_rules(int width)
    {
        await using var walk = await BrowserWalk.BeginAsync(width);
        var complaints = new List<string>();
        walk.Page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                complaints.Add($"{walk.Page.Url}: {message.Text}");
        };
        walk.Page.PageError += (_, error) => complaints.Add($"{walk.Page.Url}: {error}");

        await LookAtAsync(walk, PublicPages, complaints);
        await walk.SignInAsync("planner");
        await LookAtAsync(walk, PlannerPages, complaints);
        await walk.SignInAfreshAsync("admin");
        await LookAtAsync(walk, AdministratorPages, complaints);

        Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));
    }

    [Fact]
    public async Task Every_page_has_one_heading_a_title_and_names_for_its_fields()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        var complaints = new List<string>();
        await walk.SignInAsync("planner");
        foreach (var path in PlannerPages.Concat(PublicPages))
        {
            await walk.OpenAsync(path);
            complaints.AddRange((await walk.Page.EvaluateAsync<string[]>(WhatIsMissing)).Select(missing => $"{path}: {missing}"));
        }

        Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));
    }

    private const string WhatIsMissing =
        """
        () => {
          const found = [];
          if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
          if (document.styleSheets.length === 0 || [...document.styleSheets].some(sheet => sheet.cssRules.length === 0)) found.push('a style sheet is missing');
          if (!document.title || !document.documentElement.lang) found.push('no title or language');
          for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
            if (!(field.labels && field.labels.length) && !field.getAttribute('aria-label') && !field.getAttribute('aria-labelledby')) found.push('no label: ' + field.name);
          for (const act of document.querySelectorAll('a[href], button'))
            if (!act.textContent.trim() && !act.getAttribute('aria-label')) found.push('no words: ' + act.outerHTML.slice(0, 80));
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) found.push('twice: #' + id);
          return found;
        }
        """;

    private const string WhatIsTooWide =
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5).slice(0, 3).map(e => e.outerHTML.slice(0, 120));
        }
        """;

    private static async Task LookAtAsync(BrowserWalk walk, IEnumerable<string> paths, List<string> complaints)
    {
        foreach (var path in paths)
        {
            await walk.OpenAsync(path);
            complaints.AddRange((await walk.Page.EvaluateAsync<string[]>(WhatIsTooWide)).Select(wide => $"{path} scrolls sideways: {wide}"));
        }
    }
}
