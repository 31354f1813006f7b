using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Registry.Domain.Commemorations.Guests;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>A guest with a telephone and a letter, and no account.</summary>
public sealed class AnswerWalks
{
    [Fact]
    public async Task A_guest_accepts_with_a_companion_and_a_diet_and_changes_their_mind_in_the_other_language()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day) = (walk.Page, await GuestDay.FindAsync(walk));
        var (id, path) = await day.LinkAsync();

        await walk.OpenAsync(path + "?lang=vi");
        await page.GetByLabel("Tôi nhận lời").CheckAsync();
        await page.Locator("#Input_ComingWith").FillAsync("1");
        await page.Locator("main details summary").ClickAsync();
        await page.Locator("#Input_Diet").FillAsync("Ăn chay");
        await page.Locator("main form button").ClickAsync();

        Assert.Contains("Xin cảm ơn", await page.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await IsWideAsync(page));
        var kept = await day.GuestAsync(id);
        Assert.Equal((AnswerKind.Accepted, 1, AnswerManner.Link), (kept.Answer, kept.ComingWith, kept.AnsweredBy));
        Assert.Equal(1, await walk.App.InDatabaseAsync(db => db.GuestNeeds.CountAsync(needs => needs.GuestId == id)));
        Assert.DoesNotContain("chay", await page.ContentAsync(), StringComparison.Ordinal);

        walk.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await walk.OpenAsync(path + "?lang=en");
        Assert.Contains("Coming", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByLabel("I am not coming").PressAsync(" ");
        await page.Locator("main form button").PressAsync("Enter");

        Assert.Contains("Thank you", await page.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        kept = await day.GuestAsync(id);
        Assert.Equal((AnswerKind.Declined, 0), (kept.Answer, kept.ComingWith));
        Assert.False(await IsWideAsync(page));
    }

    [Fact]
    public async Task After_the_day_and_with_a_wrong_link_nothing_can_be_answered_and_the_page_says_why()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day) = (walk.Page, await GuestDay.FindAsync(walk));
        var (_, path) = await day.LinkAsync();

        foreach (var (language, words) in new[] { ("vi", "Liên kết này không mở được gì"), ("en", "This link does not open anything") })
        {
            var wrong = path[..^1] + (path[^1] == 'A' ? 'B' : 'A');
            var answer = await page.GotoAsync($"{walk.Address}{wrong}?lang={language}");
            Assert.Equal(404, answer!.Status);
            Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        }

        walk.App.Clock.Set(day.Date.AddDays(1), new(9, 0));
        foreach (var (language, words) in new[] { ("vi", "không nhận trả lời nữa"), ("en", "no longer taken here") })
        {
            await walk.OpenAsync($"{path}?lang={language}");
            Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("main form").CountAsync());
        }
    }

    private static Task<bool> IsWideAsync(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
