using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>Five lists as offices keep them come in, go out again as one, and come in once more; brought in twice they change nothing.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData("hai-dong-tieu-de.xlsx", 4, "Trịnh Thị Bạch Tuyết", 1972, "0905118640")]
    [InlineData("theo-chi-hoi.xlsx", 3, "Lê Văn Tám", 1965, null)]
    [InlineData("utf-16.csv", 3, "Nguyễn Văn Bình", 1965, "0914220111")]
    [InlineData("chu-roi-dau.csv", 3, "Nguyễn Thị Ngọc Ánh", 1980, "0914111222")]
    [InlineData("windows-1258.csv", 3, "Trần Thị Kim Ngân", 1966, "02583822123")]
    public async Task A_list_as_it_is_kept_comes_in_is_undone_and_comes_in_again(string file, int count, string name, int year, string? phone)
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var content = await File.ReadAllBytesAsync(SourceTree.Folder("tests", "Registry.Web.Tests", "Features", "Imports", "Sheets", file));

        var page = await hand.WriteAsync(await ReadyAsync(hand, content, file));
        Assert.Equal(count, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
        Assert.Equal((year, phone), await app.InDatabaseAsync(async db =>
        {
            var found = await db.Persons.SingleAsync(person => person.FullName == name);
            return (found.BirthYear!.Value, found.PhoneKey);
        }));

        var again = await hand.WriteAsync(await ReadyAsync(hand, content, file));
        Assert.Contains("Không khác gì", again.QuerySelector("main")!.TextContent);

        using var undone = await hand.Secretary.SubmitAsync(page.QuerySelector("main a[href*=Undo]")!.GetAttribute("href")!);
        Assert.Equal((0, 0), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync())));

        await hand.WriteAsync(await ReadyAsync(hand, content, file));
        Assert.Equal(count, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    /// <summary>Checked, with branches that are not there to be made.</summary>
    private static async Task<int> ReadyAsync(ImportHand hand, byte[] content, string file)
    {
        var id = await hand.CheckAsync(content, file);
        using var answer = await hand.Secretary.GetAsync($"/Imports/{id}/Check");
        var page = await answer.ReadPageAsync();
        var words = page.QuerySelectorAll("form[action*=Words] select").Select(select => (select.GetAttribute("name")!, "make")).ToArray();
        if (words.Length > 0)
            using (await hand.Secretary.SubmitAsync(page, $"/Imports/{id}/Check", "form[action*=Words]", words))
                return id;

        return id;
    }
}
