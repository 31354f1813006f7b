using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;
using Registry.Web.Tests.Support;

namespace Registry.EndToEnd.Tests.Axe;

/// <summary>Looks at pages with axe-core, which <c>install.sh</c> beside this file installs; where it is missing nothing was looked at, and that is a failure.</summary>
internal static class AxeEye
{
    private static readonly Lazy<string> Program = new(() =>
    {
        var file = Path.Combine(SourceTree.Folder("artifacts", "axe"), "node_modules", "axe-core", "axe.min.js");
        return File.Exists(file) ? File.ReadAllText(file) : throw new InvalidOperationException("axe-core is not installed, so no page was looked at. Run tests/Registry.EndToEnd.Tests/Axe/install.sh, or tests/run.sh, which does.");
    });

    /// <summary>Opens each page, unfolds it and looks.</summary>
    public static async Task LookAtAsync(BrowserWalk walk, IEnumerable<string> paths)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            await walk.OpenAsync(path);
            found.AddRange(await FaultsAsync(walk.Page));
        }

        AssertNone(found);
    }

    /// <summary>Looks at the page as it stands, with whatever was typed and said on it.</summary>
    public static async Task LookAsync(IPage page) => AssertNone(await FaultsAsync(page));

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync("() => { for (const part of document.querySelectorAll('details')) part.open = true; }");
        await page.EvaluateAsync(Program.Value);
        var faults = await page.EvaluateAsync<string[]>(WhatIsWrong);
        return faults.Select(fault => $"{page.Url}: {fault}");
    }

    private static void AssertNone(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join(Environment.NewLine, found));

    private const string WhatIsWrong =
        """
        async () => (await axe.run(document)).violations.map(found =>
          `${found.id} (${found.impact}): ` + found.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary.replace(/\s+/g, ' ').slice(0, 160)).join(' | '))
        """;
}
