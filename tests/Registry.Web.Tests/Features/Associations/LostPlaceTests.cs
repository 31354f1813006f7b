using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Places;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Associations;

public sealed class LostPlaceTests
{
    [Fact]
    public async Task A_seat_in_a_district_without_a_known_successor_says_so_and_leads_to_its_move()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        await app.AddAsync(Unit("75-63", "Đồng Nai", "tỉnh", UnitLevel.Province, null, null, new(2025, 6, 30)), Unit("75-34", "Đồng Nai", "tỉnh", UnitLevel.Province, null, new(2025, 7, 1), null));
        await app.AddAsync(Unit("731-63", "Biên Hòa", "thành phố thuộc tỉnh", UnitLevel.District, "75-63", null, new(2025, 6, 30)), new UnitSuccession("75-63", "75-34", new(2025, 7, 1), true, null, null));
        await app.InDatabaseAsync(db => db.Associations.Where(one => one.Id == laos.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.UnitId, "731-63")));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync($"/Associations/{laos.Id}");
        var move = await planner.OpenAsync($"/Associations/{laos.Id}/Relocation");

        var facts = page.QuerySelector("dl.facts")!;
        Assert.Contains("tỉnh Đồng Nai", facts.TextContent, StringComparison.Ordinal);
        Assert.Contains("“thành phố Biên Hòa” không còn", facts.TextContent, StringComparison.Ordinal);
        Assert.NotNull(facts.QuerySelector($"a[href$='/Associations/{laos.Id}/Relocation']"));
        Assert.Contains("“thành phố Biên Hòa” không còn", move.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
    }

    private static AdministrativeUnit Unit(string id, string name, string kind, UnitLevel level, string? parent, DateOnly? from, DateOnly? to)
    {
        var unit = new AdministrativeUnit(id, id, name, kind);
        unit.Describe(name, kind, level, parent, from, to, "");
        return unit;
    }
}
