using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Domain.Members;
using Registry.Domain.Places;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>Where people live and who speaks for organisations, as lists have them in columns of their own.</summary>
public sealed class ImportPlacesTests : IAsyncDisposable
{
    private const string Header = "Họ và tên;Cá nhân hay tổ chức;Người đại diện;Năm sinh;Địa chỉ;Phường/Xã;Tỉnh/Thành phố\r\n";
    private static readonly DateOnly Merged = new(2025, 7, 1);

    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Wards_provinces_and_representatives_come_in_and_a_second_time_change_nothing()
    {
        var hand = await BeginAsync();
        const string list = Header
            + "Công ty Suối Dầu;Tổ chức;Lê Thị An;;Số 1;phường Nha Trang;Khánh Hòa\r\n"
            + "Công ty Biển Xanh;Tổ chức;Trần Văn Ơn;;;;\r\n"
            + "Lê Thị An;Cá nhân;;1957;18 Phan Chu Trinh;Nha Trang;tỉnh Khánh Hòa\r\n"
            + "Phạm Ngọc Bích;Cá nhân;;1961;;;Ninh Thuận\r\n";

        await WrittenAsync(hand, list);

        var people = await app.InDatabaseAsync(db => db.Persons.AsNoTracking().Include(one => one.Representative).ToDictionaryAsync(one => one.FullName));
        Assert.Equal(("22366", "56-34"), (people["Công ty Suối Dầu"].WardId, people["Công ty Suối Dầu"].ProvinceId));
        Assert.Equal((null, "56-34"), (people["Phạm Ngọc Bích"].WardId, people["Phạm Ngọc Bích"].ProvinceId)); // what Ninh Thuận belongs to now
        Assert.Equal(people["Lê Thị An"].Id, people["Công ty Suối Dầu"].RepresentativeId); // a row further down
        Assert.Equal("Trần Văn Ơn", people["Công ty Biển Xanh"].Representative!.FullName); // somebody new
        Assert.Equal(5, people.Count);

        var again = await hand.CheckAsync(Encoding.UTF8.GetBytes(list), "lan-hai.csv");
        var outcomes = await app.InDatabaseAsync(db => db.ImportRows.Where(row => row.ImportId == again).Select(row => row.Outcome).ToListAsync());
        Assert.All(outcomes, outcome => Assert.Equal(RowOutcome.Same, outcome));
    }

    [Fact]
    public async Task The_whole_is_undone_with_the_people_who_only_spoke_for_somebody()
    {
        var hand = await BeginAsync();
        await WrittenAsync(hand, Header + "Công ty Biển Xanh;Tổ chức;Trần Văn Ơn;;;;\r\n");

        await app.InDatabaseAsync(async db =>
        {
            var act = await db.Acts.SingleAsync();
            await new Undoing(db).UndoAsync(act, withLater: false, app.Clock.GetUtcNow(), "Thu Hà", CancellationToken.None);
        });

        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Fact]
    public async Task Places_that_are_unknown_or_could_be_several_and_people_who_cannot_speak_are_said_by_their_cell()
    {
        var hand = await BeginAsync();
        await app.InDatabaseAsync(async db =>
        {
            foreach (var year in new[] { 1950, 1970 })
            {
                var person = new Person("Vũ Thị Hoa");
                person.Born(new(year, null, null));
                db.Add(new Membership(person, hand.Association.Id, MembershipClass.Official, null, default));
            }

            await db.SaveChangesAsync();
        });
        const string list = Header
            + "Công ty Suối Dầu;Tổ chức;Vũ Thị Hoa;;;;\r\n"
            + "Lê Thị An;Cá nhân;Trần Văn Ơn;1957;;;\r\n"
            + "Phạm Ngọc Bích;Cá nhân;;1961;;Tân Lập;\r\n"
            + "Đỗ Văn Cường;Cá nhân;;1962;;phường Biển Đông;Khánh Hòa\r\n";

        var id = await hand.CheckAsync(Encoding.UTF8.GetBytes(list), "co-loi.csv");

        var page = await hand.Secretary.OpenAsync($"/Imports/{id}/Check");
        var said = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Có nhiều người tên “Vũ Thị Hoa”", said, StringComparison.Ordinal);
        Assert.Contains("Chỉ tổ chức mới có người đại diện", said, StringComparison.Ordinal);
        Assert.Contains("Có nhiều nơi tên “Tân Lập”", said, StringComparison.Ordinal);
        Assert.Contains("Chưa có nơi nào tên “phường Biển Đông”", said, StringComparison.Ordinal);
        Assert.Equal(4, await app.InDatabaseAsync(db => db.ImportRows.CountAsync(row => row.ImportId == id && row.State == RowState.Problem)));
    }

    private async Task<ImportHand> BeginAsync()
    {
        await app.AddAsync(
            Unit("56-63", "Khánh Hòa", "tỉnh", UnitLevel.Province, null, to: Merged.AddDays(-1)), Unit("58-63", "Ninh Thuận", "tỉnh", UnitLevel.Province, null, to: Merged.AddDays(-1)),
            Unit("56-34", "Khánh Hòa", "tỉnh", UnitLevel.Province, null, Merged), Unit("75-34", "Đồng Nai", "tỉnh", UnitLevel.Province, null, Merged));
        await app.AddAsync(
            Unit("22366", "Nha Trang", "phường", UnitLevel.Commune, "56-34", Merged), Unit("90001", "Tân Lập", "xã", UnitLevel.Commune, "56-34", Merged),
            Unit("90002", "Tân Lập", "xã", UnitLevel.Commune, "75-34", Merged),
            new UnitSuccession("56-63", "56-34", Merged, true, null, null), new UnitSuccession("58-63", "56-34", Merged, true, null, null));
        return await ImportHand.OpenAsync(app);
    }

    private async Task WrittenAsync(ImportHand hand, string list)
    {
        var id = await hand.CheckAsync(Encoding.UTF8.GetBytes(list), "danh-sach.csv");
        await hand.WriteAsync(id);
        Assert.Equal(ImportState.Written, await app.InDatabaseAsync(db => db.Imports.Where(import => import.Id == id).Select(import => import.State).SingleAsync()));
    }

    private static AdministrativeUnit Unit(string id, string name, string kind, UnitLevel level, string? parent, DateOnly? from = null, DateOnly? to = null)
    {
        var unit = new AdministrativeUnit(id, id, name, kind);
        unit.Describe(name, kind, level, parent, from, to, "");
        return unit;
    }
}
