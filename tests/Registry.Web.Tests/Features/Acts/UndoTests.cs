using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Acts;

public sealed class UndoTests
{
    [Fact]
    public async Task An_act_is_undone_from_its_list_and_stays_there_as_undone()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var client = await app.SignedInAsync(Role.Secretary, union, "Thu Hà");
        var act = await ImportAsync(app, union);

        var list = await client.OpenAsync("/Acts");
        using var answer = await client.SubmitAsync($"/Acts/Undo/{act}");

        Assert.Contains(list.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/Acts/Undo/{act}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("đã hoàn tác lúc 15/03/2027 08:00, Thu Hà", (await client.OpenAsync("/Acts")).QuerySelector("main")!.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Fact]
    public async Task Who_was_changed_since_is_named_and_left_alone_unless_given_up()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var client = await app.SignedInAsync(Role.Secretary, union);
        var act = await ImportAsync(app, union);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Persons.SingleAsync(person => person.FullName == "Lê Thị An")).Remark("gọi sau 17 giờ");
            await db.SaveChangesAsync();
        });

        Assert.Contains("Lê Thị An (người)", (await client.OpenAsync($"/Acts/Undo/{act}")).QuerySelector("main fieldset")!.Text(), StringComparison.Ordinal);
        await client.SubmitAsync($"/Acts/Undo/{act}", ("WithLater", "false"));

        Assert.Equal(["Lê Thị An"], await app.InDatabaseAsync(db => db.Persons.Select(person => person.FullName).ToListAsync()));
    }

    [Fact]
    public async Task A_second_click_is_told_that_it_is_undone_already()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var client = await app.SignedInAsync(Role.Secretary, union);
        var act = await ImportAsync(app, union);
        var page = await client.OpenAsync($"/Acts/Undo/{act}");
        await client.SubmitAsync(page, $"/Acts/Undo/{act}", "main form");

        using var second = await client.SubmitAsync(page, $"/Acts/Undo/{act}", "main form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("đã được hoàn tác rồi", (await second.ReadPageAsync()).QuerySelector("[role=alert]")!.Text(), StringComparison.Ordinal);
    }

    private static async Task<int> ImportAsync(RegistryApp app, Association union)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        db.Persons.AddRange(new Person("Lê Thị An"), new Person("Hồ Ngọc Ẩn"));
        var act = await scope.ServiceProvider.GetRequiredService<ActLedger>().SaveAsync(ActKind.Import, union.Id, 2, "Danh sách.xlsx", CancellationToken.None);
        return act.Id;
    }
}
