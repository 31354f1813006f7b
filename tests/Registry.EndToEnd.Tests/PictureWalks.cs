using Registry.EndToEnd.Tests.Support;
using Registry.Web.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>Takes the pictures of the README from the demonstration as it stands on 15 March 2027.</summary>
/// <remarks>
/// They go to <c>artifacts/pictures</c>; with <c>KEEP_PICTURES=1</c> also to <c>Pictures</c> beside this file, which the
/// README shows.
/// </remarks>
public sealed class PictureWalks
{
    private const int LeastBytesOfAPage = 20_000;

    [Fact]
    public async Task The_README_shows_the_register_as_it_is()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await walk.SignInAsync("planner");

        await TakeAsync(walk, "/", "today");
        await TakeAsync(walk, "/Anniversaries?year=2027", "year");
        await TakeAsync(walk, "/Anniversaries/TenYears", "ten-years");
        await walk.OpenAsync("/Commemorations?status=Preparing");
        var commemoration = await walk.Page.Locator("main a[href*='/Commemorations/']").Last.GetAttributeAsync("href");
        await TakeAsync(walk, commemoration!, "commemoration");
        await TakeAsync(walk, "/calendar?year=2027&lang=en", "calendar-public");

        await walk.SignInAfreshAsync("secretary");
        await TakeAsync(walk, "/Members?lang=vi", "members");
        await TakeAsync(walk, (await walk.Page.Locator("main table a[href*='/Members/']").First.GetAttributeAsync("href"))!, "member");
        await walk.OpenAsync("/Associations");
        await TakeAsync(walk, (await walk.Page.Locator(".tree a[href*='/Associations/']").First.GetAttributeAsync("href"))!, "association");
    }

    private static async Task TakeAsync(BrowserWalk walk, string path, string name)
    {
        await walk.OpenAsync(path);
        var picture = await walk.Page.ScreenshotAsync();
        Assert.True(picture.Length > LeastBytesOfAPage, $"{path} is nearly empty.");
        await KeepAsync(picture, SourceTree.Folder("artifacts", "pictures"), name);
        if (Environment.GetEnvironmentVariable("KEEP_PICTURES") == "1")
            await KeepAsync(picture, SourceTree.Folder("tests", "Registry.EndToEnd.Tests", "Pictures"), name);
    }

    private static Task KeepAsync(byte[] picture, string folder, string name)
    {
        Directory.CreateDirectory(folder);
        return File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.png"), picture);
    }
}
