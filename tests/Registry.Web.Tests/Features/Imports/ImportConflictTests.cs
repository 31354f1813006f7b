using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Imports;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>Others work in the register while a list waits to be written.</summary>
public sealed class ImportConflictTests
{
    private const string List = "STT;Họ và tên;Năm sinh;Đơn vị;Điện thoại\n1;Đặng Thị Thu Hà;1984;Đại học Nha Trang;0988123207\n2;Ngô Bảo Long;1965;Hưu trí;0914220187\n";

    [Fact]
    public async Task Somebody_edits_a_member_after_the_check_and_the_list_asks_to_look_again()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync(List));
        var id = await hand.CheckAsync(List.Replace("Hưu trí", "Sở Ngoại vụ", StringComparison.Ordinal) + "3;Phan Văn Ước;1989;Yến sào;0935640371\n");
        await app.InDatabaseAsync(async db =>
        {
            var long_ = await db.Persons.SingleAsync(person => person.FullName == "Ngô Bảo Long");
            long_.WorkAt("Cố vấn", "Hội Khuyến học");
            await db.SaveChangesAsync();
        });

        using var refused = await hand.Secretary.SubmitAsync($"/Imports/{id}/Writing");

        Assert.Equal(2, await app.InDatabaseAsync(db => db.Persons.CountAsync())); // not even the new one
        Assert.Equal("Hội Khuyến học", await app.InDatabaseAsync(db => db.Persons.Where(person => person.FullName == "Ngô Bảo Long").Select(person => person.Workplace).SingleAsync()));
        var page = await hand.Secretary.OpenAsync($"/Imports/{id}/Comparison?show=moved");
        Assert.Contains("Từ khi so, có người đã sửa", Assert.Single(page.QuerySelectorAll(".compare")).TextContent);

        await hand.Secretary.SubmitAsync($"/Imports/{id}/Comparison?show=moved", ("choices[3]", "Update"));
        await hand.WriteAsync(id);
        Assert.Equal("Sở Ngoại vụ", await app.InDatabaseAsync(db => db.Persons.Where(person => person.FullName == "Ngô Bảo Long").Select(person => person.Workplace).SingleAsync()));
        Assert.Equal(3, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Fact]
    public async Task Of_two_imports_of_one_list_the_second_finds_what_the_first_wrote()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var (first, second) = (await hand.CheckAsync(List), await hand.CheckAsync(List));

        await hand.WriteAsync(first);
        using var refused = await hand.Secretary.SubmitAsync($"/Imports/{second}/Writing");
        var page = await hand.WriteAsync(second);

        Assert.Contains("Không khác gì", page.QuerySelector("main")!.TextContent);
        Assert.Equal((2, 2), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync())));
    }

    [Theory]
    [InlineData("Đặng Thị Thu Hà")]
    [InlineData("Dang Thi Kim Ha")]
    public async Task Who_has_taken_another_name_since_is_found_by_both(string written)
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync("Họ và tên;Năm sinh\nĐặng Thị Thu Hà;1984\n"));
        await app.InDatabaseAsync(async db =>
        {
            (await db.Persons.SingleAsync()).Rename("Đặng Thị Kim Hà", new(2026, 1, 1));
            await db.SaveChangesAsync();
        });

        await hand.CheckAsync($"Họ và tên;Năm sinh\n{written};1984\n");

        var row = await app.InDatabaseAsync(db => db.ImportRows.SingleAsync());
        Assert.Equal(await app.InDatabaseAsync(db => db.Persons.Select(person => person.Id).SingleAsync()), row.PersonId);
        Assert.NotEqual(RowOutcome.New, row.Outcome);
    }

    [Fact]
    public async Task Twins_within_a_list_and_doubled_numbers_are_told_with_their_rows()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var id = await hand.CheckAsync("Họ và tên;Năm sinh;Điện thoại;Số thẻ\nPhan Văn Ước;1989;0935640371;NB-1\nPhan Van Uoc;1989;935640371;\nLê Thị Mai;1970;0914220187;nb-1\n");

        var page = await hand.Secretary.OpenAsync($"/Imports/{id}/Check?show=all");

        Assert.Contains("Số thẻ nb-1 đã có ở dòng 2", page.QuerySelector("td.problem")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("td.doubt"), cell => cell.TextContent.Contains("Giống dòng 2", StringComparison.Ordinal));
        Assert.Equal(RowOutcome.Twin, await app.InDatabaseAsync(db => db.ImportRows.Where(row => row.Number == 3).Select(row => row.Outcome).SingleAsync()));
    }

    [Fact]
    public async Task A_branch_that_is_not_there_can_be_made_with_the_list_and_goes_with_its_undo()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var id = await hand.CheckAsync("Họ và tên;Năm sinh;Chi hội\nPhan Văn Ước;1989;Chi hội Cam Ranh\n");
        var page = await hand.Secretary.OpenAsync($"/Imports/{id}/Check");
        Assert.Contains("chưa có chi hội “Chi hội Cam Ranh”", page.QuerySelector("td.problem")!.TextContent);

        using var chosen = await hand.Secretary.SubmitAsync(page, $"/Imports/{id}/Check", "form[action*=Words]", ("words[0]", "make"));
        page = await hand.WriteAsync(id);

        var branch = await app.InDatabaseAsync(db => db.Associations.SingleAsync(association => association.Name == "Chi hội Cam Ranh"));
        Assert.Equal((hand.Association.Id, branch.Id), (branch.ParentId!.Value, await app.InDatabaseAsync(db => db.Memberships.Select(membership => membership.AssociationId).SingleAsync())));
        using var undone = await hand.Secretary.SubmitAsync(page.QuerySelector("main a[href*=Undo]")!.GetAttribute("href")!);
        Assert.Equal((0, false), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Associations.AnyAsync(association => association.Id == branch.Id))));
    }

    [Fact]
    public async Task Two_columns_for_one_field_are_refused_by_their_names()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        using var given = await hand.GiveAsync(Encoding.UTF8.GetBytes(List), "a.csv");

        using var refused = await hand.Secretary.SubmitAsync($"/Imports/{ImportHand.IdOf(given)}/Mapping", ("Fields[3]", "Birth"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Cột C và cột D đều là “Ngày sinh hoặc năm sinh”", (await refused.ReadPageAsync()).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("%PDF-1.7 nothing", "list.xlsx")]
    [InlineData("", "empty.csv")]
    public async Task A_file_that_is_no_list_is_refused_with_what_to_do_and_nothing_is_kept(string content, string name)
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);

        using var refused = await hand.GiveAsync(Encoding.ASCII.GetBytes(content), name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal((0, 0), await app.InDatabaseAsync(async db => (await db.Imports.CountAsync(), await db.StoredFiles.CountAsync())));
    }
}
