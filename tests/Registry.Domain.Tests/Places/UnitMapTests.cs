using Registry.Domain.Places;

namespace Registry.Domain.Tests.Places;

public sealed class UnitMapTests
{
    private static readonly UnitMap Map = new(
        [
            Unit("75-63", "Đồng Nai", "tỉnh", UnitLevel.Province, null, null, new(2025, 6, 30)),
            Unit("75-34", "Đồng Nai", "tỉnh", UnitLevel.Province, null, new(2025, 7, 1), new(2026, 4, 29)),
            Unit("75-34b", "Đồng Nai", "thành phố trực thuộc trung ương", UnitLevel.Province, null, new(2026, 4, 30), null),
            Unit("732-63", "Long Khánh", "thành phố thuộc tỉnh", UnitLevel.District, "75-63", null, new(2025, 6, 30)),
            Unit("731-63", "Biên Hòa", "thành phố thuộc tỉnh", UnitLevel.District, "75-63", null, new(2025, 6, 30)),
            Unit("26080-34", "Long Khánh", "phường", UnitLevel.Commune, "75-34", new(2025, 7, 1), null),
            Unit("26089-34", "Bình Lộc", "phường", UnitLevel.Commune, "75-34", new(2025, 7, 1), null),
        ],
        [
            new("75-63", "75-34", new(2025, 7, 1), true, null, "Nghị quyết 202/2025/QH15"),
            new("75-34", "75-34b", new(2026, 4, 30), true, null, "Nghị quyết 30/2026/QH16"),
            new("732-63", "26089-34", new(2025, 7, 1), false, null, "Nghị quyết 1662/NQ-UBTVQH15"),
            new("732-63", "26080-34", new(2025, 7, 1), true, null, "Nghị quyết 1662/NQ-UBTVQH15"),
        ]);

    [Theory]
    [InlineData("732-63", 2025, 2, 12, "thành phố Long Khánh, tỉnh Đồng Nai")]
    [InlineData("732-63", 2025, 7, 2, "phường Long Khánh, tỉnh Đồng Nai")]
    [InlineData("732-63", 2026, 5, 1, "phường Long Khánh, thành phố Đồng Nai")]
    [InlineData("26080-34", 2025, 2, 12, "thành phố Long Khánh, tỉnh Đồng Nai")]
    [InlineData("26089-34", 2025, 6, 30, "thành phố Long Khánh, tỉnh Đồng Nai")]
    [InlineData("26089-34", 2026, 4, 29, "phường Bình Lộc, tỉnh Đồng Nai")]
    [InlineData("75-34b", 2020, 1, 1, "tỉnh Đồng Nai")]
    public void A_place_is_called_what_it_was_called_on_the_day(string id, int year, int month, int day, string text) =>
        Assert.Equal(text, Map.TextOn(id, new(year, month, day)));

    [Fact]
    public void Of_a_unit_without_a_known_successor_what_is_above_it_is_named() =>
        Assert.Equal("thành phố Đồng Nai", Map.TextOn("731-63", new(2026, 5, 1)));

    [Theory]
    [InlineData("731-63", 2025, 6, 30, false)]
    [InlineData("731-63", 2025, 7, 1, true)]
    [InlineData("732-63", 2025, 7, 1, false)]
    [InlineData("75-63", 2026, 5, 1, false)]
    public void A_unit_is_lost_where_it_ended_and_nobody_wrote_down_what_took_its_place(string id, int year, int month, int day, bool isLost) =>
        Assert.Equal(isLost, Map.IsLostOn(id, new(year, month, day)));

    [Theory]
    [InlineData("731-63", 2025, 6, 30, null, null)]
    [InlineData("731-63", 2025, 7, 1, "thành phố Biên Hòa, tỉnh Đồng Nai", "tỉnh Đồng Nai")]
    [InlineData("732-63", 2026, 5, 1, "thành phố Long Khánh, tỉnh Đồng Nai", "thành phố Đồng Nai")]
    [InlineData("75-63", 2026, 5, 1, "tỉnh Đồng Nai", "thành phố Đồng Nai")]
    [InlineData("26080-34", 2026, 5, 1, null, null)]
    public void Agreements_of_a_district_went_to_its_province_and_those_of_a_province_to_its_successor(string id, int year, int month, int day, string? was, string? now) =>
        Assert.Equal(was is null ? null : new UnitHeir(was, now), Map.HeirOn(id, new(year, month, day)));

    [Fact]
    public void A_circle_in_the_data_comes_to_an_end()
    {
        var map = new UnitMap(
            [Unit("a", "A", "xã", UnitLevel.Commune, "b", null, new(2000, 1, 1)), Unit("b", "B", "xã", UnitLevel.Commune, "a", null, new(2000, 1, 1))],
            [new("a", "b", new(2000, 1, 2), true, null, null), new("b", "a", new(2000, 1, 2), true, null, null)]);

        Assert.Null(map.TextOn("a", new(2026, 1, 1)));
    }

    private static AdministrativeUnit Unit(string id, string name, string kind, UnitLevel level, string? parent, DateOnly? from, DateOnly? to)
    {
        var unit = new AdministrativeUnit(id, id, name, kind);
        unit.Describe(name, kind, level, parent, from, to, "");
        return unit;
    }
}
