using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>A list comes in step by step, and nothing is in the register before the last one.</summary>
public sealed class ImportTests
{
    private const string List = """
        STT;Họ và tên;Năm sinh;Nam/Nữ;Chức vụ - Đơn vị;Điện thoại;Ghi chú
        1;ĐẶNG THỊ THU HÀ;1984;Nữ;Giảng viên, Đại học Nha Trang;988123207;
        2;Ngô Bảo Long;12/03/1965;Nam;Hưu trí;0914220187;Ủy viên
        3;Phan Văn Ước;1989;Nam;Công ty CP Yến sào;0935640371;
        """;

    [Fact]
    public async Task A_list_is_read_compared_and_written_with_everything_it_says()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);

        var id = await hand.CheckAsync(List);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
        var page = await hand.WriteAsync(id);

        Assert.Contains("Đã thêm 3 người", page.QuerySelector("main")!.TextContent);
        var ha = await app.InDatabaseAsync(db => db.Persons.SingleAsync(person => person.FullName == "Đặng Thị Thu Hà"));
        Assert.Equal((1984, Gender.Female, "0988123207", "Giảng viên", "Đại học Nha Trang"), (ha.BirthYear, ha.Gender, ha.PhoneKey, ha.Position, ha.Workplace));
        var membership = await app.InDatabaseAsync(db => db.Memberships.SingleAsync(membership => membership.PersonId == ha.Id));
        Assert.Equal((hand.Association.Id, MembershipClass.Official, (DateOnly?)null), (membership.AssociationId, membership.Class, membership.To));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.ImportRows.CountAsync()));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing_and_makes_no_act()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync(List));

        var page = await hand.WriteAsync(await hand.CheckAsync(List));

        Assert.Contains("Không khác gì", page.QuerySelector("main")!.TextContent);
        Assert.Equal((3, 3, 1), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync(), await db.Acts.CountAsync())));
        Assert.All(await app.InDatabaseAsync(db => db.Persons.ToListAsync()), person => Assert.Equal(1, person.Version));
    }

    [Fact]
    public async Task A_whole_list_is_undone_as_one_and_can_come_in_again()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var page = await hand.WriteAsync(await hand.CheckAsync(List));

        using var undone = await hand.Secretary.SubmitAsync(page.QuerySelector("main a[href*=Undo]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal((0, 0, 0), await app.InDatabaseAsync(async db => (await db.Persons.CountAsync(), await db.Memberships.CountAsync(), await db.PersonWords.CountAsync())));
        Assert.Contains("Đã thêm 3 người", (await hand.WriteAsync(await hand.CheckAsync(List))).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_change_in_the_list_is_shown_beside_the_register_and_taken_over_on_demand()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync(List));

        var id = await hand.CheckAsync(List.Replace("Hưu trí", "Cố vấn", StringComparison.Ordinal).Replace("0935640371", "", StringComparison.Ordinal));
        var compared = await hand.Secretary.OpenAsync($"/Imports/{id}/Comparison");
        var row = Assert.Single(compared.QuerySelectorAll(".compare"));
        Assert.Equal(("Hưu trí", "Cố vấn"), (row.QuerySelector("del")!.TextContent, row.QuerySelector("ins")!.TextContent));
        await hand.WriteAsync(id);

        var persons = await app.InDatabaseAsync(db => db.Persons.OrderBy(person => person.Id).ToListAsync());
        Assert.Equal("Cố vấn", persons[1].Position);
        Assert.Equal("0935640371", persons[2].PhoneKey); // an empty cell erased nothing
        Assert.Equal(1, persons[0].Version);
    }

    [Fact]
    public async Task Who_keeps_the_register_as_it_is_has_nothing_changed()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        await hand.WriteAsync(await hand.CheckAsync(List));
        var id = await hand.CheckAsync(List.Replace("Hưu trí", "Cố vấn", StringComparison.Ordinal));

        await hand.Secretary.SubmitAsync($"/Imports/{id}/Comparison", ("choices[3]", "Skip"));
        var page = await hand.WriteAsync(id);

        Assert.Contains("Không khác gì", page.QuerySelector("main")!.TextContent);
        Assert.Equal("Hưu trí", await app.InDatabaseAsync(db => db.Persons.Where(person => person.FullName == "Ngô Bảo Long").Select(person => person.Position).SingleAsync()));
    }

    [Fact]
    public async Task An_error_is_corrected_in_its_cell_or_the_row_left_out_before_anything_is_written()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var id = await hand.CheckAsync(List.Replace("1989", "2072", StringComparison.Ordinal) + "\n4;;1979;Nam;;0377902115;");

        var page = await hand.Secretary.OpenAsync($"/Imports/{id}/Check");
        Assert.Equal(2, page.QuerySelectorAll("td.problem").Length);
        var cell = page.QuerySelector("td.problem input[value='2072']")!;
        using var refused = await hand.Secretary.SubmitAsync($"/Imports/{id}/Writing");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await hand.Secretary.SubmitAsync($"/Imports/{id}/Check", (cell.GetAttribute("name")!, "1972"), ("leave", "5"));

        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
        await hand.WriteAsync(id);
        Assert.Equal(1972, await app.InDatabaseAsync(db => db.Persons.Where(person => person.FullName == "Phan Văn Ước").Select(person => person.BirthYear).SingleAsync()));
        Assert.Equal(3, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_import()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);

        using var first = await hand.GiveAsync(Encoding.UTF8.GetBytes(List), "a.csv", "once");
        using var second = await hand.GiveAsync(Encoding.UTF8.GetBytes(List), "a.csv", "once");

        Assert.Equal(ImportHand.IdOf(first), ImportHand.IdOf(second));
        Assert.Equal((1, 1), await app.InDatabaseAsync(async db => (await db.Imports.CountAsync(), await db.StoredFiles.CountAsync())));
    }

    [Fact]
    public async Task Another_secretary_neither_sees_the_import_nor_may_bring_a_list_into_this_association()
    {
        await using var app = new RegistryApp();
        var hand = await ImportHand.OpenAsync(app);
        var union = await app.InDatabaseAsync(db => db.Associations.OrderBy(association => association.Id).FirstAsync());
        var other = await ImportHand.BesideAsync(app, union, "Hội hữu nghị Việt Nam – Lào tỉnh Khánh Hòa");
        var id = await hand.CheckAsync(List);

        foreach (var step in new[] { "", "/File", "/Mapping", "/Check", "/Comparison", "/Writing", "/Removal", "/Problems" })
        {
            using var answer = await other.Secretary.GetAsync($"/Imports/{id}{step}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var foreign = await other.GiveAsync(Encoding.UTF8.GetBytes(List), "a.csv", associationId: hand.Association.Id);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        var planner = await app.SignedInAsync(Role.Planner, union);
        using var shut = await planner.GetAsync("/Imports");
        Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
    }
}
