using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Rows;
using Registry.Domain.Places;

namespace Registry.Domain.Tests.Members.Import.Rows;

public sealed class KnownPlacesTests
{
    private static readonly DateOnly Merged = new(2025, 7, 1);

    private readonly KnownPlaces places = new(
        [
            Unit("75-63", "Đồng Nai", "tỉnh", UnitLevel.Province, null, to: Merged.AddDays(-1)),
            Unit("70-63", "Bình Phước", "tỉnh", UnitLevel.Province, null, to: Merged.AddDays(-1)),
            Unit("75-34", "Đồng Nai", "tỉnh", UnitLevel.Province, null, Merged),
            Unit("56-34", "Khánh Hòa", "tỉnh", UnitLevel.Province, null, Merged),
            Unit("26080", "Long Khánh", "phường", UnitLevel.Commune, "75-34", Merged),
            Unit("90001", "Tân Lập", "xã", UnitLevel.Commune, "75-34", Merged),
            Unit("90002", "Tân Lập", "xã", UnitLevel.Commune, "56-34", Merged),
            Unit("90003", "Xuân An", "phường", UnitLevel.Commune, "75-63", to: Merged.AddDays(-1)),
            Unit("90004", "Phú Bình", "phường", UnitLevel.Commune, "75-63", to: Merged.AddDays(-1)),
        ],
        [
            new("75-63", "75-34", Merged, true, null, null), new("70-63", "75-34", Merged, true, null, null),
            new("90003", "26080", Merged, true, null, null),
        ],
        new(2027, 3, 15));

    [Theory]
    [InlineData("Đồng Nai", "75-34")]
    [InlineData("tỉnh đồng nai", "75-34")]
    [InlineData("TP. Đồng Nai", "75-34")]
    [InlineData("Bình Phước", "75-34")]
    [InlineData("", null)]
    public void A_province_is_found_under_its_names_of_today_and_of_before(string text, string? id) => Assert.Equal(id, places.ReadProvince(text).Value);

    [Theory]
    [InlineData("Long Khánh", null, "26080")]
    [InlineData("P. Long Khánh", "75-34", "26080")]
    [InlineData("Tân Lập", "56-34", "90002")]
    [InlineData("xã Tân Lập", "75-34", "90001")]
    [InlineData("phường Xuân An", "75-34", "26080")]
    public void A_ward_is_found_within_its_province_and_by_its_former_name(string text, string? province, string id)
    {
        var reading = places.ReadWard(text, province);

        Assert.Equal(id, reading.Value);
        Assert.False(reading.IsProblem);
    }

    [Theory]
    [InlineData("Tân Lập", null, "Cell.PlaceAmbiguous")]
    [InlineData("Long Khánh", "56-34", "Cell.PlaceElsewhere")]
    [InlineData("Trấn Biển", null, "Cell.PlaceUnknown")]
    [InlineData("phường Phú Bình", null, "Cell.PlaceEnded")]
    public void What_is_unknown_or_could_be_several_is_said_and_not_taken(string text, string? province, string code)
    {
        var reading = places.ReadWard(text, province);

        Assert.Null(reading.Value);
        Assert.Equal((RemarkKind.Problem, code), (reading.Remarks.Single().Kind, reading.Remarks.Single().Code));
    }

    [Fact]
    public void Who_reads_of_a_former_name_is_told_what_it_is_now()
    {
        var remark = Assert.Single(places.ReadProvince("Bình Phước").Remarks);

        Assert.Equal((RemarkKind.Note, "tỉnh Đồng Nai"), (remark.Kind, remark.Arguments[1]));
        Assert.Equal("75-34", places.ProvinceOf("90003"));
    }

    private static AdministrativeUnit Unit(string id, string name, string kind, UnitLevel level, string? parent, DateOnly? from = null, DateOnly? to = null)
    {
        var unit = new AdministrativeUnit(id, id, name, kind);
        unit.Describe(name, kind, level, parent, from, to, "");
        return unit;
    }
}
