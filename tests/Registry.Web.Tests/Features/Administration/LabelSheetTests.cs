using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class LabelSheetTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_sheet_is_entered_changed_and_removed_with_measures_as_people_write_them()
    {
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());

        using var added = await administrator.SubmitAsync(
            "/Administration/LabelSheets/New", ("Input.Name", "Nhãn 21"), ("Input.Width", "63,5"), ("Input.Height", "38.1"), ("Input.PitchX", "66"), ("Input.PitchY", "38,1"),
            ("Input.Rows", "7"), ("Input.Left", "7,2"), ("Input.Top", "15,1"));
        var sheet = await app.InDatabaseAsync(db => db.LabelSheets.SingleAsync());
        using var changed = await administrator.SubmitAsync($"/Administration/LabelSheets/Edit/{sheet.Id}", ("Input.Top", "14,9"));
        var kept = await app.InDatabaseAsync(db => db.LabelSheets.SingleAsync());
        using var removed = await administrator.SubmitAsync($"/Administration/LabelSheets/Removal/{sheet.Id}");

        Assert.Equal((63.5, 38.1, 66d, 21), (sheet.Geometry.Width, sheet.Geometry.Height, sheet.Geometry.PitchX, sheet.Geometry.PerPage));
        Assert.Equal((HttpStatusCode.Found, 14.9), (changed.StatusCode, kept.Geometry.Top));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.LabelSheets.CountAsync()));
    }

    [Fact]
    public async Task Labels_that_hang_over_the_paper_or_a_name_that_is_taken_are_refused_on_the_form()
    {
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.AddAsync(new LabelSheet("Nhãn 24", false, new() { Columns = 3, Rows = 8, Top = 0.5 }));

        using var over = await administrator.SubmitAsync("/Administration/LabelSheets/New", ("Input.Name", "Rộng"), ("Input.Left", "20"));
        using var taken = await administrator.SubmitAsync("/Administration/LabelSheets/New", ("Input.Name", "Nhãn 24"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (over.StatusCode, taken.StatusCode));
        Assert.Contains("tràn ra ngoài chiều rộng", await over.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Đã có khổ mang tên này", (await taken.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_sees_both_measures()
    {
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.AddAsync(new LabelSheet("Nhãn 24", false, new() { Columns = 3, Rows = 8, Top = 0.5 }));
        var id = await app.InDatabaseAsync(db => db.LabelSheets.Select(sheet => sheet.Id).SingleAsync());
        var address = $"/Administration/LabelSheets/Edit/{id}";
        var page = await administrator.OpenAsync(address);
        using var theirs = await administrator.SubmitAsync(address, ("Input.Name", "Nhãn của người kia"));

        using var mine = await administrator.SubmitAsync(page, address, "main form[method=post]", ("Input.Name", "Nhãn của tôi"));

        Assert.Equal(HttpStatusCode.Conflict, mine.StatusCode);
        Assert.Contains("Nhãn của người kia", (await mine.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }
}
