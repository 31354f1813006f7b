using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Domain.Partners;
using Registry.Domain.Places;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Shape;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Exports;

/// <summary>A union with members of whom much is known, and the files that are made of them.</summary>
internal sealed class ExportedList
{
    public required RegistryApp App { get; init; }

    public required Association Union { get; init; }

    public required Association Branch { get; init; }

    public required MemberCategory Category { get; init; }

    public static async Task<ExportedList> CreateAsync(RegistryApp app)
    {
        var union = await app.UnionAsync("Hội hữu nghị Việt Nam – Nhật Bản tỉnh Khánh Hòa");
        var (branch, category) = (new Association(AssociationKind.Branch, union, "Chi hội Cam Ranh"), new MemberCategory("Cán bộ, công chức", "Officials, civil servants", 1));
        await app.InDatabaseAsync(async db =>
        {
            db.Attach(union);
            db.AddRange(branch, category, new Country("JP", "Nhật Bản", "Japan"));
            await db.SaveChangesAsync();
        });
        var list = new ExportedList { App = app, Union = union, Branch = branch, Category = category };
        await list.FillAsync();
        return list;
    }

    public Task<RegistryClient> SecretaryAsync(string language = "vi") => App.SignedInAsync(Role.Secretary, Union, language: language);

    /// <summary>Asks for the file as a person does, and opens it.</summary>
    public static async Task<SheetFile> DownloadAsync(RegistryClient client, string layout, string format, string query = "")
    {
        using var response = await client.SubmitAsync("/Exports" + query, ("layout", layout), ("format", format));
        Assert.Equal(200, (int)response.StatusCode);
        var separator = format switch { "Semicolons" => ';', "Commas" => ',', "Tabs" => '\t', _ => (char?)null };
        return await SheetFile.OpenAsync(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), "ds", separator is null ? null : new CsvChoice(null, separator));
    }

    public static async Task<List<string>> LinesAsync(RegistryClient client, string layout, string query = "", string format = "Excel")
    {
        using var file = await DownloadAsync(client, layout, format, query);
        return [.. file.Rows(0).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];
    }

    public static (SheetShape Shape, List<SheetRecord> Records) Read(SheetFile file)
    {
        var shape = SheetShape.Find(file.Rows(0));
        return (shape, [.. shape.RecordsOf(file.Rows(0))]);
    }

    private Task FillAsync() => App.InDatabaseAsync(async db =>
    {
        db.AddRange(Unit("56-34", "Khánh Hòa", "tỉnh", UnitLevel.Province, null), Unit("22366", "Nha Trang", "phường", UnitLevel.Commune, "56-34"));
        var ha = new Person("Đặng Thị Thu Hà");
        ha.Rename("Đặng Thu Hà", new(2010, 1, 1));
        ha.Born(new(1984, 3, 12));
        ha.Describe(Gender.Female, null, "Giảng viên", "tiếng Nhật; tiếng Anh");
        ha.WorkAt("Trưởng khoa", "Trường Đại học Nha Trang");
        ha.Reach("0914 220 187; 0258 3822 123", "thu-ha@hoi-nhat.example");
        ha.LiveAt("=12 Trần Phú, Nha Trang", "56-34", "22366");
        ha.Remark("Dòng một\nDòng hai: \"nháy\"; chấm phẩy, phẩy");
        var tanaka = new Person("Tanaka Kenji");
        tanaka.Born(new(1972, null, null));
        tanaka.Describe(Gender.Male, "JP", null, null);
        tanaka.Reach("+81 90 1234 5678", null);
        var company = new Person("Công ty TNHH Suối Dầu Foods", PersonKind.Organisation);
        company.BeRepresentedBy(ha);
        var dat = new Person("Võ Tấn Đạt");
        dat.Restrict(new(2027, 1, 1));
        var left = new Person("Ngô Bảo Long");
        left.Born(new(1965, 3, null));
        var (membership, ended) = (new Membership(ha, Union.Id, MembershipClass.Official, "NB-0115", new(2008, 5, 12)), new Membership(left, Union.Id, MembershipClass.Honorary, "0003", new(2001, null, null)));
        membership.Categorise([Category.Id]);
        ended.End(new(2026, 1, 1), LeavingReason.MovedAway);
        db.AddRange(
            membership, new Membership(tanaka, Branch.Id, MembershipClass.Associate, "NB-0196", new(2020, 4, null)), ended,
            new Membership(company, Branch.Id, MembershipClass.Official, null, default), new Membership(dat, Branch.Id, MembershipClass.Official, null, default));
        await db.SaveChangesAsync();
    });

    private static AdministrativeUnit Unit(string id, string name, string kind, UnitLevel level, string? parent)
    {
        var unit = new AdministrativeUnit(id, id, name, kind);
        unit.Describe(name, kind, level, parent, new(2025, 7, 1), null, "");
        return unit;
    }
}
