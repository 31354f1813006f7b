using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>A list that a colleague brought in: seen and undone by whoever keeps the same members, and by nobody else.</summary>
public sealed class ImportColleaguesTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Who_keeps_the_same_association_sees_what_a_colleague_brought_in_and_may_undo_it()
    {
        var hand = await WrittenAsync();
        var colleague = await app.SignedInAsync(Role.Secretary, hand.Association, "Thu Hà");

        var list = await colleague.OpenAsync("/Imports");
        using var opened = await colleague.GetAsync("/Imports/1");
        using var undone = await colleague.SubmitAsync(list.QuerySelector("table.rows a[href^='/Acts/Undo/']")!.GetAttribute("href")!);

        var row = list.QuerySelector("table.rows tbody tr")!;
        Assert.Contains("danh-sach.csv", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("thêm 1", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hồng Vân", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("a[href^='/Imports/']"));
        Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode); // what the list holds is for whoever brought it
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
        Assert.Contains("hoàn tác", (await colleague.OpenAsync("/Imports")).QuerySelector("table.rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_a_branch_only_or_no_members_neither_sees_nor_undoes_it()
    {
        var hand = await WrittenAsync();
        var branch = await app.InDatabaseAsync(async db =>
        {
            var made = new Association(AssociationKind.Branch, await db.Associations.FindAsync(hand.Association.Id), "Chi hội Cam Ranh");
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        var act = await app.InDatabaseAsync(db => db.Acts.Select(one => one.Id).SingleAsync());
        var lower = await app.SignedInAsync(Role.Secretary, branch);
        var planner = await app.SignedInAsync(Role.Planner, hand.Association);

        Assert.DoesNotContain("danh-sach.csv", (await lower.OpenAsync("/Imports")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var client in new[] { lower, planner })
        {
            using var undo = await client.GetAsync($"/Acts/Undo/{act}");
            Assert.Equal(HttpStatusCode.NotFound, undo.StatusCode);
        }
    }

    private async Task<ImportHand> WrittenAsync()
    {
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync(Encoding.UTF8.GetBytes("Họ và tên;Năm sinh\r\nLê Thị An;1957\r\n"), "danh-sach.csv"));
        return hand;
    }
}
