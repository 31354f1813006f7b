using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

/// <summary>What the forms of the tables that an administrator keeps have in common.</summary>
public sealed class RecordPagesTests
{
    private readonly BeforeTransaction somebody = new();

    [Fact]
    public async Task A_category_is_added_renamed_and_no_longer_offered()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());

        using var added = await administrator.SubmitAsync("/Administration/Categories/New", ("Input.Name", "Cựu lưu học sinh"), ("Input.NameEn", "Former students"));
        var id = await app.InDatabaseAsync(db => db.MemberCategories.Select(category => category.Id).SingleAsync());
        using var changed = await administrator.SubmitAsync($"/Administration/Categories/Edit/{id}", ("Input.Name", "Cựu sinh viên"), ("Input.IsRetired", "true"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (added.StatusCode, changed.StatusCode));
        Assert.Equal(("Cựu sinh viên", true), await app.InDatabaseAsync(async db => await db.MemberCategories.Select(one => ValueTuple.Create(one.Name, one.IsRetired)).SingleAsync()));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_beside_its_field_when_it_is_added_and_when_it_is_changed()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var (doctors, teachers) = (new MemberCategory("Bác sĩ", "Doctors", 1), new MemberCategory("Nhà giáo", "Teachers", 2));
        await app.AddAsync(doctors, teachers);

        using var added = await administrator.SubmitAsync("/Administration/Categories/New", ("Input.Name", "Bác sĩ"), ("Input.NameEn", "Physicians"));
        using var changed = await administrator.SubmitAsync($"/Administration/Categories/Edit/{teachers.Id}", ("Input.Name", "Bác sĩ"));

        foreach (var refused in new[] { added, changed })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.NotEmpty((await refused.ReadPageAsync()).QuerySelector("[id='Input.Name-error']")!.TextContent);
        }
    }

    [Fact]
    public async Task Of_two_who_save_in_the_same_moment_the_second_sees_both_values()
    {
        await using var app = Crowded();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var category = new MemberCategory("Bác sĩ", "Doctors", 1);
        await app.AddAsync(category);
        var address = $"/Administration/Categories/Edit/{category.Id}";
        var page = await administrator.OpenAsync(address);
        somebody.Then = () => app.InDatabaseAsync(async db =>
        {
            (await db.MemberCategories.SingleAsync()).Rename("Thầy thuốc", "Doctors");
            await db.SaveChangesAsync();
        });

        using var mine = await administrator.SubmitAsync(page, address, "main form[method=post]", ("Input.Name", "Y bác sĩ"));
        var compared = await mine.ReadPageAsync();
        using var again = await administrator.SubmitAsync(compared, address, "main form[method=post]");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (mine.StatusCode, again.StatusCode));
        Assert.Equal(["Y bác sĩ", "Thầy thuốc"], Cells(compared));
        Assert.Equal("Y bác sĩ", await app.InDatabaseAsync(db => db.MemberCategories.Select(one => one.Name).SingleAsync()));
    }

    [Fact]
    public async Task What_somebody_removed_in_the_same_moment_is_not_there_to_change_or_to_remove()
    {
        await using var app = Crowded();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var (first, second) = (new LabelSheet("Nhãn 24", false, new() { Columns = 3, Rows = 8, Top = 0.5 }), new LabelSheet("Nhãn 21", false, new() { Columns = 3, Rows = 7 }));
        await app.AddAsync(first, second);
        var edit = $"/Administration/LabelSheets/Edit/{first.Id}";
        var removal = $"/Administration/LabelSheets/Removal/{second.Id}";
        var (form, confirmation) = (await administrator.OpenAsync(edit), await administrator.OpenAsync(removal));

        somebody.Then = () => app.InDatabaseAsync(db => db.LabelSheets.Where(sheet => sheet.Id == first.Id).ExecuteDeleteAsync());
        using var changed = await administrator.SubmitAsync(form, edit, "main form[method=post]", ("Input.Name", "Nhãn của tôi"));
        somebody.Then = () => app.InDatabaseAsync(db => db.LabelSheets.ExecuteDeleteAsync());
        using var removed = await administrator.SubmitAsync(confirmation, removal, "main form[method=post]");

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal((HttpStatusCode.Redirect, removal), (removed.StatusCode, removed.Headers.Location!.OriginalString));
    }

    private RegistryApp Crowded()
    {
        var app = new RegistryApp();
        somebody.In(app);
        return app;
    }

    private static string[] Cells(IHtmlDocument page) => [.. page.QuerySelectorAll(".compare td").Select(cell => cell.TextContent)];
}
